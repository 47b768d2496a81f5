package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.store.Sql;

class BatchCommandTest extends CommandTest {
  private static final String QUOTES =
      "SELECT article, kind, polarity, content, speaker, cue, date, field, \"start\", \"end\", rule"
          + " FROM quote ORDER BY id";

  @TempDir Path folder;
  private Path store;
  private Path inbox;

  @BeforeEach
  void names() throws IOException {
    store = folder.resolve("q.db");
    inbox = Files.createDirectory(folder.resolve("inbox"));
  }

  @Test
  void theSecondRunOverTheSamplesHasNothingToDo() throws Exception {
    assertThat(run("batch", "samples", "--store", store.toString())).isZero();
    List<String> first = Sql.rows(store, QUOTES);
    assertThat(first).hasSizeGreaterThan(100);
    assertThat(err()).contains(" new, 0 changed, 0 known\n");
    err.reset();
    assertThat(run("batch", "samples", "--store", store.toString())).isZero();
    assertThat(err())
        .matches(Pattern.quote(store.toString()) + ": nothing new, \\d+ articles known\n");
    assertThat(Sql.rows(store, QUOTES)).isEqualTo(first);
  }

  @Test
  void theStoreDoesNotDependOnTheNumberOfThreads() throws Exception {
    Path other = folder.resolve("other.db");
    run("batch", "samples", "--store", store.toString(), "--threads", "1");
    run("batch", "samples", "--store", other.toString(), "--threads", "7");
    assertThat(Sql.rows(other, QUOTES)).isEqualTo(Sql.rows(store, QUOTES));
  }

  @Test
  void badInputWaitsInQuarantineUntilItIsMended() throws Exception {
    Path file = inbox.resolve("a.jsonl");
    Files.writeString(
        file, "{\"id\":\"1\",\"text\":\"Ông Nguyễn Văn Nam nói trời mưa.\"}\n{\"id\":\"2\"}\n");
    byte[] bad = "Trời mưa ?".getBytes(StandardCharsets.UTF_8);
    bad[bad.length - 1] = (byte) 0xFF;
    Files.write(inbox.resolve("b.txt"), bad);
    assertThat(batch()).isEqualTo(1);
    assertThat(Sql.rows(store, "SELECT speaker FROM quote")).containsExactly("Nguyễn Văn Nam");

    out.reset();
    assertThat(run("quarantine", "--store", store.toString())).isZero();
    assertThat(out())
        .isEqualTo(
            file.toAbsolutePath()
                + ":2: no \"text\"; every article needs one,"
                + " if it has another name give it with --map text=NAME\n    {\"id\":\"2\"}\n"
                + inbox.resolve("b.txt").toAbsolutePath()
                + ": not UTF-8 at byte 12; save the file as UTF-8\n    Trời mưa \uFFFD\n");

    err.reset();
    assertThat(batch()).isZero();
    assertThat(err()).endsWith("nothing new, 1 article known; 2 in quarantine\n");

    Files.writeString(file, "{\"id\":\"2\",\"text\":\"Bà Lê Thị Hoa nói trời nắng.\"}\n");
    Files.writeString(inbox.resolve("b.txt"), "Trời mưa.");
    assertThat(batch()).isZero();
    out.reset();
    run("quarantine", "--store", store.toString());
    assertThat(out()).isEmpty();
    assertThat(Sql.rows(store, "SELECT speaker FROM quote ORDER BY id"))
        .containsExactly("Nguyễn Văn Nam", "Lê Thị Hoa");
  }

  @Test
  void eachBadElementOfAFileWaitsByItself() throws Exception {
    Path file = inbox.resolve("a.json");
    Files.writeString(file, "[{\"id\":\"1\"},{\"id\":\"2\",\"text\":\"Mưa.\"},{\"id\":\"3\"}]");
    assertThat(batch()).isEqualTo(1);
    assertThat(Sql.rows(store, "SELECT place FROM quarantine ORDER BY place"))
        .containsExactly("[0]", "[2]");
    out.reset();
    run("quarantine", "--store", store.toString());
    assertThat(out()).contains(file.toAbsolutePath() + "[2]: no \"text\"");
  }

  @Test
  void otherKeysReadAKnownFileAgain() throws Exception {
    Files.writeString(
        inbox.resolve("a.json"), "[{\"noi_dung\":\"Ông Nguyễn Văn Nam nói trời mưa.\"}]");
    assertThat(batch()).isEqualTo(1);
    assertThat(
            run("batch", inbox.toString(), "--store", store.toString(), "--map", "text=noi_dung"))
        .isZero();
    assertThat(Sql.rows(store, "SELECT speaker FROM quote")).containsExactly("Nguyễn Văn Nam");
    assertThat(Sql.rows(store, "SELECT count(*) FROM quarantine")).containsExactly("0");
  }

  @Test
  void aTouchedFileIsReadAgainAndStillKnown() throws Exception {
    Path file = inbox.resolve("a.txt");
    Files.writeString(file, "Ông Nguyễn Văn Nam nói trời mưa.");
    batch();
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    err.reset();
    assertThat(batch()).isZero();
    assertThat(err()).isEqualTo(store + ": nothing new, 1 article known\n");
  }

  @Test
  void otherRulesReadAgainOnlyWhenAsked() throws Exception {
    Path overlay = folder.resolve("mine");
    Files.createDirectories(overlay.resolve("lists"));
    Files.writeString(overlay.resolve("lists/say.txt"), "thở phào\n");
    Files.writeString(inbox.resolve("a.txt"), "Ông Nguyễn Văn Nam thở phào rằng đê đã giữ được.");
    batch();
    assertThat(Sql.rows(store, QUOTES)).isEmpty();
    run("batch", inbox.toString(), "--store", store.toString(), "--overlay", overlay.toString());
    assertThat(Sql.rows(store, QUOTES)).isEmpty();
    err.reset();
    run(
        "batch",
        inbox.toString(),
        "--store",
        store.toString(),
        "--overlay",
        overlay.toString(),
        "--refresh");
    assertThat(err()).contains(": 0 new, 0 changed, 1 read again, 0 known\n");
    assertThat(Sql.rows(store, "SELECT content FROM quote")).containsExactly("đê đã giữ được");
  }

  @Test
  void otherLanguagesAreSkippedAndTheFileIsDone() throws Exception {
    Path file = inbox.resolve("a.txt");
    Files.writeString(
        file, "The river rose again last night, and the school will stay closed on Monday.");
    Path report = folder.resolve("run.json");
    assertThat(
            run(
                "batch",
                inbox.toString(),
                "--store",
                store.toString(),
                "--report",
                report.toString()))
        .isZero();
    assertThat(err())
        .isEqualTo(
            file
                + ": skipped: not Vietnamese; --any-language reads it all the same\n"
                + store
                + ": nothing new, 0 articles known, 1 skipped\n");
    assertThat(Files.readString(report)).contains("\"skipped\" : 1", "\"failed\" : 0");
    assertThat(Sql.rows(store, "SELECT articles FROM file")).containsExactly("0");
    assertThat(Sql.rows(store, "SELECT path FROM quarantine")).isEmpty();

    err.reset();
    assertThat(batch()).isZero();
    assertThat(err()).isEqualTo(store + ": nothing new, 0 articles known\n");

    err.reset();
    String[] all = {"batch", inbox.toString(), "--store", store.toString(), "--any-language"};
    assertThat(run(all)).isZero();
    assertThat(err()).contains(": 1 new, 0 changed, 0 known\n");
    err.reset();
    assertThat(run(all)).isZero();
    assertThat(err()).isEqualTo(store + ": nothing new, 1 article known\n");
  }

  @Test
  void quietRunsDoNotNameWhatTheySkip() throws Exception {
    Files.writeString(
        inbox.resolve("a.txt"),
        "The river rose again last night, and the school will stay closed on Monday.");
    assertThat(run("batch", inbox.toString(), "--store", store.toString(), "--quiet")).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void quietSaysNothingAndTheReportSaysAll() throws Exception {
    Files.writeString(
        inbox.resolve("a.txt"), "Theo Reuters, ông Nguyễn Văn Nam phủ nhận việc nhận tiền.");
    Path report = folder.resolve("run.json");
    assertThat(
            run(
                "batch",
                inbox.toString(),
                "--store",
                store.toString(),
                "--quiet",
                "--report",
                report.toString()))
        .isZero();
    assertThat(err()).isEmpty();
    assertThat(Files.readString(report))
        .contains("\"new\" : 1", "\"denials\" : 1", "\"name\" : \"Nguyễn Văn Nam\"", "\"Reuters\"");
  }

  @Test
  void searchWritesRecordsOrATable() throws Exception {
    Files.writeString(
        inbox.resolve("a.txt"), "date 2025-11-26 Nước rút\n\nÔng Đặng Văn Nam nói nước đã rút.");
    batch();
    out.reset();
    assertThat(run("search", "dang", "nuoc", "--store", store.toString())).isZero();
    assertThat(out()).startsWith("{\"schema\":\"trichdan/1\"").contains("\"nước đã rút\"");
    out.reset();
    screen = true;
    run("search", "đặng", "--store", store.toString());
    assertThat(out())
        .isEqualTo(
            "  Đặng Văn Nam            nước đã rút\n  2025-11-26              indirect · Nước rút\n\n");
  }

  @Test
  void mistakesOnTheCommandLineAndMissingStoresAreNamed() {
    assertThat(run("batch", "samples")).isEqualTo(2);
    assertThat(run("search", "x", "--store", store.toString())).isEqualTo(3);
    assertThat(err())
        .endsWith(
            store
                + ": no such store; trichdan batch makes one: trichdan batch INBOX --store FILE\n");
    assertThat(run("search", "x", "--store", store.toString(), "--from", "26/11")).isEqualTo(2);
    assertThat(run("search", "--store", store.toString(), "--kind", "quoted")).isEqualTo(2);
    assertThat(err()).contains("--kind is one of direct, mixed, indirect, not quoted");
    assertThat(run("batch", "nowhere", "--store", store.toString())).isEqualTo(1);
  }

  /** Every query in the documentation runs, over a store of the samples. */
  @Test
  void theQueriesInTheDocumentationRun() throws Exception {
    run("batch", "samples", "--store", store.toString());
    Matcher sql =
        Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("docs/store.md")));
    int queries = 0;
    while (sql.find()) {
      queries++;
      List<String> rows = Sql.rows(store, sql.group(1));
      boolean changes = sql.group(1).contains("current = 0");
      assertThat(rows.isEmpty()).as(sql.group(1)).isEqualTo(changes);
    }
    assertThat(queries).isEqualTo(10);
  }

  private int batch() {
    return run("batch", inbox.toString(), "--store", store.toString());
  }
}
