package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.store.Sql;

/** A batch that is killed again and again leaves the same store as one that is left alone. */
class KillTest {
  private static final int KILLS = 20;
  private static final int ARTICLES = 3_000;
  private static final String EVERYTHING =
      "SELECT t.key, r.sha256, r.current, e.rules, e.current, a.content, a.speaker, a.rule, a.record"
          + " FROM article t JOIN revision r ON r.article_id = t.id"
          + " JOIN extraction e ON e.revision_id = r.id"
          + " LEFT JOIN attribution a ON a.extraction_id = e.id ORDER BY t.key, a.id";

  @TempDir Path folder;

  @Test
  void killedAtTwentyRandomMomentsItLosesAndDoublesNothing() throws Exception {
    Path inbox = inbox();
    Path killed = folder.resolve("killed.db");
    Random random = new Random(20251126);
    for (int i = 0; i < KILLS; i++) {
      Process process = batch(inbox, killed);
      if (!process.waitFor(300 + random.nextInt(1_700), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
      process.waitFor();
    }
    assertThat(batch(inbox, killed).waitFor()).isZero();

    Path left = folder.resolve("left-alone.db");
    assertThat(batch(inbox, left).waitFor()).isZero();
    List<String> expected = Sql.rows(left, EVERYTHING);
    assertThat(expected).hasSizeGreaterThan(ARTICLES);
    assertThat(Sql.rows(killed, EVERYTHING)).isEqualTo(expected);
    assertThat(Sql.rows(killed, "SELECT count(*) FROM words WHERE words MATCH 'nói'"))
        .isEqualTo(Sql.rows(left, "SELECT count(*) FROM words WHERE words MATCH 'nói'"));
    assertThat(Sql.rows(killed, "PRAGMA integrity_check")).containsExactly("ok");
  }

  private Path inbox() throws IOException {
    Path inbox = Files.createDirectory(folder.resolve("inbox"));
    for (int f = 0; f < 3; f++) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < ARTICLES / 3; i++) {
        lines.add(
            "{\"id\":\"%d-%d\",\"text\":\"Ông Trần Văn Nam nói lần thứ %d rằng nước đã rút. “Bà con yên tâm ngủ đi”, bà Lê Thị Hoa nói với Reuters.\"}"
                .formatted(f, i, i));
      }
      Files.write(inbox.resolve("news" + f + ".jsonl"), lines);
    }
    return inbox;
  }

  private static Process batch(Path inbox, Path store) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.trichdan.cli.Main",
            "batch",
            inbox.toString(),
            "--store",
            store.toString(),
            "--quiet")
        .inheritIO()
        .start();
  }
}
