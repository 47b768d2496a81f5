package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest extends CommandTest {
  @TempDir Path dir;

  @Test
  void usageErrorsNameTheHelp() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("extract")).isEqualTo(2);
    assertThat(run("extract", "--foo", "x")).isEqualTo(2);
    assertThat(run("extract", "--date", "gestern", "x")).isEqualTo(2);
    assertThat(run("extract", "--threads", "0", "x")).isEqualTo(2);
    assertThat(run("extract", "--format", "xml", "x")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            """
            trichdan: a command is missing; try 'trichdan --help'
            trichdan extract: Missing required parameter: 'PATH'; try 'trichdan extract --help'
            trichdan extract: Unknown option: '--foo'; try 'trichdan extract --help'
            trichdan extract: Invalid value for option '--date': no date: 'gestern'; write it as \
            2025-11-26, 2025-11 or 2025; try 'trichdan extract --help'
            trichdan extract: --threads must be at least 1; try 'trichdan extract --help'
            trichdan extract: Invalid value for option '--format': expected one of [table, jsonl, csv, \
            jsonld, webannotation, labelstudio, gold, brat] (case-sensitive) but was 'xml'; try 'trichdan extract --help'
            """);
    assertThat(out()).isEmpty();
  }

  @Test
  void helpAndVersionGoToStandardOutput() {
    assertThat(run("--help")).isZero();
    assertThat(out()).contains("Usage: trichdan [-hV] COMMAND", "extract", "130");
    assertThat(run("--version")).isZero();
    assertThat(out()).contains("trichdan (not packaged)");
    assertThat(run("extract", "--help")).isZero();
    assertThat(out()).contains("Usage: trichdan extract", "Examples:", "“~ a mixed one");
    assertThat(err()).isEmpty();
  }

  @Test
  void theHelpKnowsEveryCommandAndACommandOnlyItself() {
    assertThat(run("--help")).isZero();
    List<String> commands =
        out().lines().filter(l -> l.matches("  [a-z-]+  +[A-Z].*")).map(MainTest::word).toList();
    assertThat(commands)
        .containsExactly(
            "extract",
            "report",
            "batch",
            "search",
            "speakers",
            "clusters",
            "export",
            "serve",
            "quarantine",
            "evaluate",
            "import-gold",
            "explain",
            "rules");
    for (String command : commands) {
      out.reset();
      assertThat(run(command, "--help")).isZero();
      assertThat(out()).contains("Usage: trichdan " + command);
    }
    assertThat(run("extracts")).isEqualTo(2);
    assertThat(run("rules", "shwo")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            """
            trichdan: Unmatched argument at index 0: 'extracts'; try 'trichdan --help'
            trichdan rules: Unmatched argument at index 1: 'shwo'; try 'trichdan rules --help'
            """);
  }

  @Test
  void badInputIsReportedTheRestIsReadAndTheCodeIsOne() throws IOException {
    String good = write("b.txt", "Mưa.");
    String bad = write("a.jsonl", "{\"text\":\"x\"\n");
    assertThat(run("extract", "--format", "table", bad, good)).isEqualTo(1);
    assertThat(out()).isEqualTo(good + "\n\n  no statements found\n\n");
    assertThat(err().lines().toList()).hasSize(2);
    assertThat(err())
        .startsWith(bad + ":1: not valid JSON at column ")
        .endsWith("; each line must hold one JSON object\n1 article, 0 statements, 1 problem\n");
  }

  @Test
  void otherLanguagesAreSkippedAndThatIsNoFailure() {
    stdin = "The river rose again last night, and the school will stay closed on Monday.";
    assertThat(run("extract", "--format", "table", "-")).isZero();
    assertThat(err())
        .isEqualTo(
            "-: skipped: not Vietnamese; --any-language reads it all the same\n"
                + "0 articles, 0 statements, 1 skipped\n");
    err.reset();
    assertThat(run("extract", "--format", "table", "--any-language", "-")).isZero();
    assertThat(err()).isEqualTo("1 article, 0 statements\n");
  }

  @Test
  void escapeSequencesInInputDoNotReachTheScreenByWayOfMessages() throws IOException {
    String bad = write("a.jsonl", "{\"text\":\"x\",\"date\":\"\\u001b[2Jnever\"}\n");
    assertThat(run("extract", bad)).isZero();
    assertThat(err())
        .isEqualTo(
            bad
                + ":1: warning: no date: \"never\"; the date is left unknown,"
                + " write it as 2025-11-26, 2025-11 or 2025\n");
  }

  @Test
  void orderOfTheOutputIsThatOfTheInputWithAnyNumberOfThreads() throws IOException {
    StringBuilder lines = new StringBuilder();
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      lines.append("{\"id\":\"i\",\"title\":\"T" + i + "\",\"text\":\"Mưa rơi.\"}\n");
      titles.add("T" + i);
    }
    String file = write("a.jsonl", lines.toString());
    assertThat(run("extract", "--format", "table", "--threads", "4", file)).isZero();
    assertThat(out().lines().filter(l -> l.startsWith("T")).toList()).isEqualTo(titles);
    assertThat(err()).isEqualTo("500 articles, 0 statements\n");
  }

  @Test
  void standardInputIsReadAsDash() {
    stdin = "{\"title\":\"Tít\",\"text\":\"Mưa.\"}";
    assertThat(run("extract", "--format", "table", "-")).isZero();
    assertThat(out()).startsWith("Tít\n");
  }

  @Test
  void tableOnAScreenLinesOtherwise() throws IOException {
    String file = write("a.txt", "Mưa.");
    assertThat(run("extract", file)).isZero();
    assertThat(out() + err()).isEmpty();
    screen = true;
    assertThat(run("extract", file)).isZero();
    assertThat(out()).contains("no statements found");
    assertThat(err()).isEqualTo("1 article, 0 statements\n");
  }

  @Test
  void outputFileAppearsWholeAndAlone() throws IOException {
    String file = write("a.txt", "Mưa.");
    Path target = dir.resolve("o.txt");
    Files.writeString(target, "before");
    assertThat(run("extract", "--format", "table", "-o", target.toString(), file)).isZero();
    assertThat(target).content().isEqualTo(file + "\n\n  no statements found\n\n");
    assertThat(out()).isEmpty();
    try (var files = Files.list(dir)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void outputThatCannotBeWrittenIsThree() throws IOException {
    String file = write("a.txt", "Mưa.");
    String target = dir.resolve("no/o.jsonl").toString();
    assertThat(run("extract", "-o", target, file)).isEqualTo(3);
    assertThat(err())
        .isEqualTo(target + ": cannot be written (no such folder); nothing more was extracted\n");
  }

  @Test
  void fullDiskIsThreeAndABrokenPipeIsQuiet() throws IOException {
    String file = write("a.txt", "Mưa.");
    String[] args = {"extract", "--format", "table", file};
    assertThat(Main.run(args, terminal(failing("No space left on device")))).isEqualTo(3);
    assertThat(err())
        .isEqualTo(
            "standard output: cannot be written (No space left on device);"
                + " nothing more was extracted\n");
    err.reset();
    assertThat(Main.run(args, terminal(failing("Broken pipe")))).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void widthOfTheScreenComesFromTheEnvironment() {
    assertThat(Terminal.columns("132")).isEqualTo(132);
    assertThat(Terminal.columns(null)).isEqualTo(100);
    assertThat(Terminal.columns("wide")).isEqualTo(100);
    assertThat(Terminal.columns("-1")).isEqualTo(100);
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text).toString();
  }

  private static String word(String line) {
    return line.strip().replaceFirst(" .*", "");
  }
}
