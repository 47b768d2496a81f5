package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stopped halfway, as by Ctrl-C, leaves nothing behind. */
class InterruptTest {
  private static final int ARTICLES = 500;

  @TempDir Path dir;

  @Test
  void noHalfAFolder() throws Exception {
    Process process = extract("brat", dir.resolve("correct"));
    try (OutputStream articles = process.getOutputStream()) {
      write(articles);
      // Its input is still open, so it cannot have come to the end.
      while (!isBegun() && !process.waitFor(20, TimeUnit.MILLISECONDS)) {}
      assertThat(process.isAlive()).isTrue();
      process.destroy();
      process.waitFor();
    }
    assertThat(dir).isEmptyDirectory();
  }

  /** Whether there is an article in the folder that is not finished. */
  private boolean isBegun() throws IOException {
    try (Stream<Path> files = Files.walk(dir)) {
      return files.anyMatch(f -> f.toString().endsWith(".ann"));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static void write(OutputStream articles) throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      String line = "{\"id\":\"%d\",\"text\":\"Bà Lê Thị Hoa nói lần thứ %d rằng nước đã rút.\"}\n";
      articles.write(line.formatted(i, i).getBytes(StandardCharsets.UTF_8));
    }
    articles.flush();
  }

  private static Process extract(String format, Path to) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.trichdan.cli.Main",
            "extract",
            "--format",
            format,
            "-o",
            to.toString(),
            "-")
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
