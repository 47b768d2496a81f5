package org.trichdan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.article.Article;
import org.trichdan.input.InputOptions;

/**
 * The jar, submitted as a user does it, on a cluster inside of this machine: a driver and two
 * executors, each a process of its own.
 */
final class KilledExecutorTest {
  private static final int COPIES = 10;

  /** What reads the articles, before the extraction begins. */
  private static final int READING_TASKS = 1;

  @TempDir Path folder;

  @Test
  @Timeout(300)
  void whenAnExecutorIsKilledTheRecordsAreTheSame() throws Exception {
    Path articles = articles();
    Process driver =
        new ProcessBuilder(
                "src/spark/bin/spark-submit",
                "--master=local-cluster[2,1,1024]",
                "--conf=spark.ui.enabled=false",
                "--class=org.trichdan.spark.ExtractJob",
                "target/trichdan-spark.jar",
                "--input=" + articles,
                "--output=" + folder.resolve("out"),
                "--as=jsonl",
                "--partitions=6")
            .redirectErrorStream(true)
            .start();

    List<String> log = killOneExecutor(driver);

    assertThat(driver.waitFor()).as(String.join("\n", log)).isZero();
    assertThat(log).anyMatch(line -> line.contains("Lost executor"));
    assertThat(Plain.written(folder.resolve("out/records")))
        .hasSizeGreaterThan(100 * COPIES)
        .isEqualTo(Plain.records(articles));
  }

  /** Kills one when the extraction is under way; returns all that the driver says. */
  private static List<String> killOneExecutor(Process driver) throws IOException {
    List<String> log = new ArrayList<>();
    int finished = 0;
    boolean killed = false;
    try (BufferedReader out = driver.inputReader(StandardCharsets.UTF_8)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        log.add(line);
        finished += line.contains("Finished task") ? 1 : 0;
        if (!killed && finished == READING_TASKS + 2) {
          killed =
              driver
                  .descendants()
                  .filter(KilledExecutorTest::isExecutor)
                  .findFirst()
                  .map(ProcessHandle::destroyForcibly)
                  .orElse(false);
        }
      }
    }
    assertThat(killed).as(String.join("\n", log)).isTrue();
    return log;
  }

  private static boolean isExecutor(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend");
  }

  /** The samples many times: enough to be still at work when the first task is done. */
  private Path articles() {
    StringBuilder lines = new StringBuilder();
    for (int copy = 0; copy < COPIES; copy++) {
      String id = copy + "/";
      Plain.read(
          InputOptions.NONE,
          a ->
              lines.append(
                  Plain.line(
                      new Article(
                          id + a.id(), a.outlet(), a.url(), a.published(), a.title(), a.text()))),
          Path.of("samples"));
    }
    return Plain.write(folder.resolve("many.jsonl"), lines.toString());
  }
}
