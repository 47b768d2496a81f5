package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    check(start("extract", "--format", "brat", "-o", dir.resolve("correct").toString(), "-"));
  }

  @Test
  void noHalfAReport() throws Exception {
    check(start("report", "-o", dir.resolve("report.html").toString(), "-"));
    check(start("report", "--folder", "-o", dir.resolve("report").toString(), "-"));
  }

  private void check(Process process) throws Exception {
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

  /** Whether there is an article in what is not finished. */
  private boolean isBegun() throws IOException {
    try (Stream<Path> files = Files.walk(dir)) {
      return files.anyMatch(InterruptTest::isOfAnArticle);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static boolean isOfAnArticle(Path file) {
    String name = file.toString();
    return name.endsWith(".ann")
        || name.endsWith("1.html")
        || (name.endsWith(".tmp.0") && file.toFile().length() > 0);
  }

  private static void write(OutputStream articles) throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      String line = "{\"id\":\"%d\",\"text\":\"Bà Lê Thị Hoa nói lần thứ %d rằng nước đã rút.\"}\n";
      articles.write(line.formatted(i, i).getBytes(StandardCharsets.UTF_8));
    }
    articles.flush();
  }

  private static Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.trichdan.cli.Main");
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
