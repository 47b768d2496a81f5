package org.trichdan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerTest {
  @TempDir Path root;

  private Folder folder() {
    return new Folder(root).list("say", "nói", "hỏi", "Theo").list("title", "ông", "bà");
  }

  /** {@code rule from-to role=from-to}, with … on the side that is left open. */
  private static String show(RuleMatch m) {
    StringBuilder out = new StringBuilder(m.rule().name());
    out.append(m.contentBefore() ? " …" : " ").append(m.from()).append('-').append(m.to());
    out.append(m.contentAfter() ? "…" : "");
    new TreeMap<>(m.groups())
        .forEach((r, g) -> out.append(' ').append(r).append('=').append(g[0] + "-" + g[1]));
    return out.toString();
  }

  private static List<String> match(RuleSet rules, String text) {
    return rules.layer("attribution").match(Units.of(rules, text)).stream()
        .map(LayerTest::show)
        .toList();
  }

  private List<String> match(String pattern, String text) {
    return match(folder().rule("r", pattern).load(), text);
  }

  @Test
  void aRuleMatchesOnceForEachCue() {
    assertThat(
            match(
                "{speaker:NAME} .{0,2} {cue:<say>}",
                "Nam/NAME nói với Lan/NAME và hỏi Minh/NAME hỏi"))
        .containsExactly(
            "r 0-2 cue=1-2 speaker=0-1", "r 3-6 cue=5-6 speaker=3-4", "r 6-8 cue=7-8 speaker=6-7");
  }

  @Test
  void ofSeveralStartsForOneCueTheLeftmostCounts() {
    assertThat(match("{speaker:<title>* NAME} {cue:<say>}", "ông bà Nam/NAME nói"))
        .containsExactly("r 0-4 cue=3-4 speaker=0-3");
  }

  @Test
  void withoutACueMatchesStandBesideEachOther() {
    assertThat(match("{phrase:<title>* NAME}", "ông Nam/NAME bà bà Lan/NAME Minh/NAME"))
        .containsExactly("r 0-2 phrase=0-2", "r 2-5 phrase=2-5", "r 5-6 phrase=5-6");
  }

  @Test
  void openContentIsRecordedAndTakesNoUnit() {
    assertThat(match("{speaker:NAME} {cue:<say>} {content:...}", "Nam/NAME nói rằng sai"))
        .containsExactly("r 0-2… cue=1-2 speaker=0-1");
    assertThat(match("{content:...} \",\" {cue:<say>}", "sai , hỏi"))
        .containsExactly("r …1-3 cue=2-3");
  }

  @Test
  void anchorsHoldTheEndsOfTheSequence() {
    assertThat(match("^ {cue:<say>}", "nói nói")).containsExactly("r 0-1 cue=0-1");
    assertThat(match("{cue:<say>} $", "nói nói")).containsExactly("r 1-2 cue=1-2");
  }

  @Test
  void typesListsLiteralsSetsAndNegations() {
    String pattern = "{a:[NAME \"họ\" <title>]} !<say> {b:![WORD <say>]} .";
    assertThat(match(pattern, "Họ đã Lan/NAME đi")).containsExactly("r 0-4 a=0-1 b=2-3");
    assertThat(match(pattern, "Họ nói Lan/NAME đi")).isEmpty();
    assertThat(match(pattern, "Họ đã đến đi")).isEmpty();
  }

  @Test
  void aRoleMayBeInSeveralAlternatives() {
    String pattern = "{speaker:NAME} {cue:<say>} | {cue:\"theo\"} {speaker:NAME}";
    assertThat(match(pattern, "theo Nam/NAME hỏi"))
        .containsExactly("r 0-2 cue=0-1 speaker=1-2", "r 1-3 cue=2-3 speaker=1-2");
  }

  @Test
  void aRoleThatRepeatsKeepsItsFirst() {
    assertThat(match("({x:NAME} \",\")+ \"và\"", "A/NAME , B/NAME , và"))
        .containsExactly("r 0-5 x=0-1");
    assertThat(match("({x:NAME} \",\"){2,7} \"và\"", "A/NAME , B/NAME , và"))
        .containsExactly("r 0-5 x=0-1");
  }

  @Test
  void literalsOfSeveralWordsAreOneUnit() {
    assertThat(match("NAME {cue:\"cho biết\"}", "Nam/NAME cho_biết"))
        .containsExactly("r 0-2 cue=1-2");
  }

  @Test
  void macrosMayBeUsedBeforeTheyAreDefinedAndByRole() {
    RuleSet rules =
        folder()
            .rule("r", "{speaker} {cue:<say>}")
            .file(
                "macros.rule",
                "define speaker  @titled | PRONOUN\ndefine titled  <title>+\n    NAME # end\n")
            .load();
    assertThat(match(rules, "bà Nam/NAME hỏi")).containsExactly("r 0-3 cue=2-3 speaker=0-2");
  }

  @Test
  void matchesComeByPlaceThenInRuleOrder() {
    RuleSet rules = folder().rule("b", "NAME").rule("a", "<title>? NAME").load();
    assertThat(match(rules, "Nam/NAME ông Lan/NAME"))
        .containsExactly("a 0-1", "b 0-1", "a 1-3", "b 2-3");
  }

  @Test
  void anEmptySentenceMatchesNothing() {
    RuleSet rules = folder().rule("r", "NAME").load();
    assertThat(rules.layer("attribution").match(List.of())).isEmpty();
  }

  @Test
  void askingFirstWhichRulesArePossibleLosesNothing() {
    Folder folder = folder();
    String[] patterns = {
      "{speaker:NAME} .{0,3} {cue:<say>} {content:...}",
      "(<title> | \"các\")? NAME (\",\" | PUNCT) QUOTE",
      "{cue:<say> | \"theo\"} !NAME+? {speaker:NAME}",
      "[QUOTE PUNCT] {cue:[<say> WORD]} $",
      "^ . . NAME",
      "({x:NAME} \"và\")* {cue:<say>}?  QUOTE",
      "!WORD{2,} {cue:\"theo\"}",
      "{speaker:PRONOUN?} {cue:<say>} (\"rằng\" | {content:QUOTE}){1,2}",
    };
    for (int i = 0; i < patterns.length; i++) {
      folder.rule("r" + i, patterns[i]);
    }
    RuleSet rules = folder.load();
    Layer layer = rules.layer("attribution");
    String[] words = {
      "nói",
      "hỏi",
      "theo",
      "Theo",
      "các",
      "ông",
      "Nam/NAME",
      ",/PUNCT",
      ":/PUNCT",
      "“”/QUOTE",
      "và",
      "rằng",
      "họ/PRONOUN",
      "đi",
      "nay/NUMBER+WORD",
    };
    Random random = new Random(7);
    int found = 0;
    for (int i = 0; i < 2_000; i++) {
      List<String> sentence = new ArrayList<>();
      for (int n = random.nextInt(9) + 1; n > 0; n--) {
        sentence.add(words[random.nextInt(words.length)]);
      }
      List<Unit> units = Units.of(rules, String.join(" ", sentence));
      List<String> all = layer.matchAll(units).stream().map(LayerTest::show).toList();
      assertThat(layer.match(units).stream().map(LayerTest::show)).isEqualTo(all);
      found += all.size();
    }
    assertThat(found).isGreaterThan(1_000);
  }
}
