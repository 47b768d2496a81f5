package org.trichdan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trichdan.Trichdan;
import org.trichdan.rule.RuleErrors;
import org.trichdan.rule.RuleSet;

/** A tester that never fails would be worth nothing: here it must. */
class RuleTesterTest {
  private static final String FOLDER = "src/test/resources/failing-rules";
  private static RuleSet rules;
  private static Report report;

  @BeforeAll
  static void test() throws RuleErrors {
    rules = Trichdan.builder().overlay(Path.of(FOLDER)).loadRules();
    report = new RuleTester(rules).run();
  }

  @Test
  void spansThatAreMarkedElsewhereAreReported() {
    assertThat(failuresOf("wrong-span"))
        .isEqualTo(
            """
            attribution/failing.rule:8: wrong-span: example does not hold
              + Ông {speaker|Nguyễn Văn Nam} {cue|hô vang}: “{content|Đi thôi}”
              expected: what is marked, in one attribution by wrong-span
              found:    {speaker|Ông Nguyễn Văn Nam} {cue|hô vang}: “{content|Đi thôi}”\
            """);
  }

  @Test
  void positiveExampleThatDoesNotMatchIsReported() {
    assertThat(failuresOf("matches-nothing"))
        .isEqualTo(
            """
            attribution/failing.rule:15: matches-nothing: example does not hold
              + Trời mưa\\ntừ {content|sáng}.
              expected: what is marked, in one attribution by matches-nothing
              found:    no attribution\
            """);
  }

  @Test
  void negativeExampleThatMatchesIsReported() {
    assertThat(failuresOf("matches-too-much"))
        .isEqualTo(
            """
            attribution/failing.rule:24: matches-too-much: example does not hold
              - Ông Nguyễn Văn Nam hét toáng: “Đi thôi”
              expected: no attribution by matches-too-much
              found:    {speaker|Ông Nguyễn Văn Nam} {cue|hét toáng}: “{content|Đi thôi}”\
            """);
  }

  @Test
  void sourcesAndDatesAreLookedAtToo() {
    assertThat(failuresOf("wrong-beside"))
        .isEqualTo(
            """
            attribution/failing.rule:49: wrong-beside: example does not hold
              + Ông Nguyễn Văn Nam rỉ tai hôm {date|qua} trên báo {source|Tuổi Trẻ}: “Đi thôi”
              expected: what is marked, in one attribution by wrong-beside
              found:    {speaker|Ông Nguyễn Văn Nam} {cue|rỉ tai} {date|hôm qua} trên \
            {source|báo Tuổi Trẻ}: “{content|Đi thôi}”\
            """);
  }

  @Test
  void phrasesAreTestedLikeAttributions() {
    assertThat(failuresOf("wrong-phrase"))
        .isEqualTo(
            """
            speaker/failing.rule:8: wrong-phrase: example does not hold
              + Gần đó, {phrase|bác xe ôm già} ngồi chờ.
              expected: what is marked, in one phrase by wrong-phrase
              found:    Gần đó, {phrase|bác xe ôm} già ngồi chờ.

            speaker/failing.rule:9: wrong-phrase: example does not hold
              - Gần đó, bác xe ôm ngồi chờ.
              expected: no phrase by wrong-phrase
              found:    Gần đó, {phrase|bác xe ôm} ngồi chờ.\
            """);
  }

  @Test
  void whatIsNotMarkedIsFreeAndTitlesAreTitles() {
    assertThat(rules.rules()).extracting(r -> r.name()).contains("unmarked-is-free", "in-a-title");
    assertThat(failuresOf("unmarked-is-free")).isEmpty();
    assertThat(failuresOf("in-a-title")).isEmpty();
  }

  @Test
  void everyExampleOfEveryRuleIsCounted() {
    assertThat(report.rules()).isEqualTo(rules.rules().size());
    assertThat(report.examples())
        .isEqualTo(
            rules.rules().stream().mapToInt(r -> r.positive().size() + r.negative().size()).sum());
  }

  /** The failures of a rule as its author sees them, the folder left out. */
  private static String failuresOf(String rule) {
    List<Failure> failures =
        report.failures().stream().filter(f -> f.rule().name().equals(rule)).toList();
    assertThat(failures).isEqualTo(new RuleTester(rules).test(rules.rule(rule)));
    return failures.stream()
        .map(Failure::render)
        .map(text -> text.replace(FOLDER + "/", ""))
        .collect(Collectors.joining("\n\n"));
  }
}
