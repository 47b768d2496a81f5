package org.trichdan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A small folder of the real kind, from its files to matches. */
class SeedRulesTest {
  private static RuleSet rules;

  @BeforeAll
  static void load() throws Exception {
    rules = RuleSet.load(List.of(Path.of("src/test/resources/seed-rules")));
  }

  @Test
  void theFolderIsReadWhole() {
    assertThat(rules.rules())
        .extracting(Rule::name)
        .containsExactly("cue-before-quote", "denial", "according-to-outlet", "day-month");
    assertThat(rules.lists())
        .extracting(ListInfo::name)
        .containsExactly("deny", "outlet", "say", "title");
  }

  @Test
  void aStatementIsFound() {
    List<Unit> units =
        Units.of(rules, "Bộ_trưởng ông Nam/NAME cho_biết với bà Lan/NAME : “Đi”/QUOTE");
    List<RuleMatch> matches = rules.layer("attribution").match(units);

    assertThat(matches).hasSize(1);
    RuleMatch match = matches.get(0);
    assertThat(match.rule().name()).isEqualTo("cue-before-quote");
    assertThat(match.group("speaker")).containsExactly(0, 3);
    assertThat(match.group("cue")).containsExactly(3, 4);
    assertThat(match.group("addressee")).containsExactly(5, 7);
    assertThat(match.group("content")).containsExactly(8, 9);
    assertThat(match.group("source")).isNull();
  }

  @Test
  void theMatchesOfManyThreadsAreTheSame() {
    List<Unit> units = Units.of(rules, "Theo hãng Reuters , bà Lan/NAME bác_bỏ tin này");
    long found =
        java.util.stream.IntStream.range(0, 400)
            .parallel()
            .mapToLong(
                i ->
                    rules.layer("source").match(units).size()
                        + rules.layer("attribution").match(units).size())
            .sum();
    assertThat(found).isEqualTo(800);
  }
}
