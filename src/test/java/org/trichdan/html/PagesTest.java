package org.trichdan.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages built as news sites build theirs, each with the article that a reader finds there. Beside
 * {@code NAME.html} stands {@code NAME.expected}, a line for each thing: {@code given} (the address
 * that the page came from), {@code title}, {@code outlet}, {@code url}, {@code published} (the most
 * trustworthy), {@code author}, {@code sapo}, {@code p}, {@code caption}; {@code ⏎} is a line feed.
 */
class PagesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");

  @TestFactory
  Stream<DynamicTest> nothingOfTheArticleIsMissingAndNothingElseIsThere() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      List<Path> pages = files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
      assertThat(pages).hasSize(16);
      return pages.stream()
          .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page)));
    }
  }

  private static void check(Path html) throws IOException {
    Expected expected = new Expected(html);
    Page page = HtmlPage.read(Files.readString(html), expected.one("given"));
    assertThat(page.paragraphs()).containsExactlyElementsOf(expected.all("sapo", "p"));
    assertThat(page.captions()).containsExactlyElementsOf(expected.all("caption"));
    assertThat(page.title()).isEqualTo(expected.one("title"));
    assertThat(page.published()).first().isEqualTo(expected.one("published"));
    assertThat(page.outlet()).isEqualTo(expected.one("outlet"));
    assertThat(page.authors()).containsExactlyElementsOf(expected.all("author"));
    assertThat(page.url()).isEqualTo(expected.one("url"));
  }

  /** What stands beside a page. */
  private record Expected(List<String> lines) {
    Expected(Path html) throws IOException {
      this(Files.readAllLines(Path.of(html.toString().replace(".html", ".expected"))));
    }

    /** The values of these keys, in the order of the file. */
    List<String> all(String... keys) {
      List<String> values = new ArrayList<>();
      for (String line : lines) {
        int space = line.indexOf(' ');
        if (List.of(keys).contains(line.substring(0, space))) {
          values.add(line.substring(space + 1).replace(" ⏎ ", "\n"));
        }
      }
      return values;
    }

    /** The first value of a key; null when there is none. */
    String one(String key) {
      return all(key).stream().findFirst().orElse(null);
    }
  }
}
