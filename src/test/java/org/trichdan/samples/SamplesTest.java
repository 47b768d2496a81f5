package org.trichdan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trichdan.article.Article;

/**
 * Every article below {@code samples/} yields exactly the records that the {@code .expected} file
 * beside it holds.
 *
 * <p>The expectations were written by hand, by reading. After a deliberate change, {@code mvn test
 * -Dtest=SamplesTest -Dsamples.update=true} rewrites them; read the diff before committing it: each
 * line of it is a statement found, lost or changed, and it must be one that a careful reader would
 * have written down.
 */
class SamplesTest {
  private static final boolean UPDATE = Boolean.getBoolean("samples.update");
  private static final Path FOUND = Path.of("target", "samples");

  @TestFactory
  Stream<DynamicTest> yieldWhatAReaderExpects() {
    return Samples.files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  @Test
  void thereAreSamplesOfBothFormats() {
    assertThat(Samples.files()).anyMatch(f -> f.toString().endsWith(".txt"));
    assertThat(Samples.files()).anyMatch(f -> f.toString().endsWith(".jsonl"));
    assertThat(Samples.files()).allMatch(f -> Files.exists(Samples.expected(f)));
  }

  private static void check(Path file) throws IOException {
    String actual = golden(file);
    Path expected = Samples.expected(file);
    if (UPDATE) {
      Files.writeString(expected, actual);
    }
    Path found = Files.createDirectories(FOUND).resolve(expected.getFileName());
    Files.writeString(found, actual);
    assertThat(actual)
        .as("see the difference with: git diff --no-index --word-diff %s %s", expected, found)
        .isEqualTo(Files.readString(expected));
  }

  private static String golden(Path file) {
    List<Article> articles = Samples.articles(file);
    boolean several = file.toString().endsWith(".jsonl");
    StringBuilder out = new StringBuilder();
    for (Article article : articles) {
      if (several) {
        out.append(out.isEmpty() ? "" : "\n").append("=== ").append(article.id()).append('\n');
      }
      out.append(Golden.of(article, Samples.ENGINE.extract(article)));
    }
    return out.toString();
  }
}
