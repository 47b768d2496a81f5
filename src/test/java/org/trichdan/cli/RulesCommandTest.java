package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest extends CommandTest {
  private static final String OWN = "src/test/resources/own-rules";

  @TempDir Path dir;

  @Test
  void listShowsLayersInTheirOrder() {
    assertThat(run("rules", "list", "--rules", OWN)).isZero();
    assertThat(out())
        .isEqualTo(
            """
            person  speaker      Ông and a name.
            says    attribution  Somebody says something.
            """);
    out.reset();
    assertThat(run("rules", "list", "--rules", OWN, "--layer", "attribution")).isZero();
    assertThat(out()).isEqualTo("says  attribution  Somebody says something.\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void showTellsEverything() {
    assertThat(run("rules", "show", "--rules", OWN, "says")).isZero();
    assertThat(out())
        .isEqualTo(
            """
            says
              Somebody says something.

              stands in  src/test/resources/own-rules/attribution/says.rule:1
              layer      attribution
              priority   60

            Patterns
              {speaker:PERSON} {cue:<say>} ":" {content:QUOTE}
              {speaker:PERSON} {cue:<say>} "rằng" {content:...}

            Matches
              Ông Nam nói: “Mưa {to}”
                speaker  Ông Nam
                cue      nói
                content  Mưa {to}
              Ông Nam nói rằng trời mưa.
                speaker  Ông Nam
                cue      nói
                content  trời mưa

            Does not match
              Ông Nam nói\\nnhiều.
            """);
  }

  @Test
  void listsShowsSizesOrEntries() {
    assertThat(run("rules", "lists", "--rules", OWN)).isZero();
    assertThat(out())
        .isEqualTo(
            """
            say          2  Verbs of saying.
            surname      1  Family names.
            """);
    out.reset();
    assertThat(run("rules", "lists", "--rules", OWN, "say")).isZero();
    assertThat(out()).isEqualTo("nói\nhô = loud\n");
  }

  @Test
  void testIsZeroWhenAllExamplesHoldAndOneWhenNot() throws IOException {
    assertThat(run("rules", "test", "--rules", OWN)).isZero();
    assertThat(out()).isEqualTo("5 examples of 2 rules hold\n");
    out.reset();
    String overlay =
        rule("match   {speaker:PERSON} {cue:<say>}", "- Ông Nam hô.", "+ {cue|Ông} Nam hô.");
    assertThat(run("rules", "test", "--rules", OWN, "--overlay", overlay)).isEqualTo(1);
    assertThat(out())
        .isEqualTo(
            overlay
                + "/attribution/new.rule:5: new: example does not hold\n"
                + "  + {cue|Ông} Nam hô.\n"
                + "  expected: what is marked, in one attribution by new\n"
                + "  found:    no attribution\n"
                + "\n"
                + "1 of 7 examples of 3 rules do not hold\n");
    assertThat(err()).isEmpty();
  }

  @Test
  void overlaysAddToTheRulesAndMayBeRepeated() throws IOException {
    String first = rule("match   {speaker:PERSON} {cue:<say>}", "+ Ông Nam hô.", "- Mưa.");
    Path second = Files.createDirectories(dir.resolve("second/lists"));
    Files.writeString(second.resolve("say.txt"), "why  More.\nthì thầm\n- nói\n");
    String[] overlays = {"--overlay", first, "--overlay", second.getParent().toString()};
    assertThat(run(with(overlays, "rules", "lists", "--rules", OWN, "say"))).isZero();
    assertThat(out()).isEqualTo("hô = loud\nthì thầm\n");
    out.reset();
    assertThat(run(with(overlays, "rules", "list", "--rules", OWN))).isZero();
    assertThat(out()).contains("new     attribution  Test.\n");
  }

  @Test
  void unknownNamesAreUsageErrorsWithWhatWasMeant() {
    assertThat(run("rules")).isEqualTo(2);
    assertThat(run("rules", "show", "--rules", OWN, "sayz")).isEqualTo(2);
    assertThat(run("rules", "show", "--rules", OWN, "quote-then-speaker")).isEqualTo(2);
    assertThat(run("rules", "lists", "--rules", OWN, "sya")).isEqualTo(2);
    assertThat(run("rules", "list", "--layer", "spaeker")).isEqualTo(2);
    assertThat(run("rules", "list", "--layer", "x")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            """
            trichdan rules: a command is missing; try 'trichdan rules --help'
            trichdan rules show: no rule sayz; did you mean says?; \
            try 'trichdan rules show --help'
            trichdan rules show: no rule quote-then-speaker; 'trichdan rules list' lists them; \
            try 'trichdan rules show --help'
            trichdan rules lists: no list sya; did you mean say?; \
            try 'trichdan rules lists --help'
            trichdan rules list: no layer spaeker; did you mean speaker?; \
            try 'trichdan rules list --help'
            trichdan rules list: no layer x; the layers are time, exclude, source, organization, \
            speaker, attribution; try 'trichdan rules list --help'
            """);
    assertThat(out()).isEmpty();
  }

  @Test
  void mistakesInRulesAreShownAllAtOnceAndNothingIsExtracted() throws IOException {
    String overlay =
        rule("match   {speaker:PERSON} {cue:<sya>}", "+ Mưa.", "- Mưa.", "prioritty 3");
    assertThat(run("extract", "--overlay", overlay, "no-such-file.txt")).isEqualTo(2);
    assertThat(out()).isEmpty();
    String file = overlay + "/attribution/new.rule";
    assertThat(err())
        .isEqualTo(
            file
                + ":3:31: unknown list <sya>\n"
                + "  match   {speaker:PERSON} {cue:<sya>}\n"
                + "                                ^^^^^\n"
                + "  hint: did you mean <say>? (rules/vi/lists/say.txt)\n"
                + file
                + ":6:1: unknown key prioritty\n"
                + "  prioritty 3\n"
                + "  ^^^^^^^^^\n"
                + "  hint: did you mean priority?\n"
                + "trichdan: 2 mistakes in the rules\n");
    err.reset();
    String missing = dir.resolve("missing").toString();
    assertThat(run("rules", "test", "--rules", missing)).isEqualTo(2);
    assertThat(err()).isEqualTo(missing + ": no such folder\ntrichdan: 1 mistake in the rules\n");
  }

  @Test
  void ownRulesAreUsedInsteadOfTheBuiltInOnes() throws IOException {
    String file = Files.writeString(dir.resolve("a.txt"), "Ông Nam bảo: “Mưa.”").toString();
    assertThat(run("extract", "--format", "table", file)).isZero();
    assertThat(err()).isEqualTo("1 article, 1 statement\n");
    err.reset();
    assertThat(run("extract", "--format", "table", "--rules", OWN, file)).isZero();
    assertThat(err()).isEqualTo("1 article, 0 statements\n");
  }

  @Test
  void helpNamesEveryCommandAndTellsWhatTheExitCodesMean() {
    assertThat(run("rules", "--help")).isZero();
    assertThat(out()).contains("  list ", "  show ", "  lists ", "  test ");
    out.reset();
    assertThat(run("rules", "test", "--help")).isZero();
    assertThat(out())
        .contains("  0   all examples hold\n  1   some do not\n")
        .doesNotContain("130");
  }

  /** An overlay with one rule whose first lines are its name and reason. */
  private String rule(String... lines) throws IOException {
    Path folder = Files.createDirectories(dir.resolve("first/attribution"));
    Files.writeString(
        folder.resolve("new.rule"),
        "rule    new\nwhy     Test.\n" + String.join("\n", lines) + "\n");
    return folder.getParent().toString();
  }

  private static String[] with(String[] more, String... args) {
    return java.util.stream.Stream.of(args, more)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }
}
