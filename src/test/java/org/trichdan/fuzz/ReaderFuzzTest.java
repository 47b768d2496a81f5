package org.trichdan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;
import org.trichdan.input.KeyMap;

/**
 * Whatever bytes come in, readers hand over articles and report problems, and nothing else happens.
 */
class ReaderFuzzTest {
  private static final InputOptions ANY_LANGUAGE = new InputOptions(null, KeyMap.STANDARD, true);

  /** CSV is told by the ending of a file's name only. */
  @TempDir static Path folder;

  @FuzzTest
  void read(byte[] bytes) throws IOException {
    List<Article> all = articles(ArticleSource.STDIN, bytes, ANY_LANGUAGE);
    List<Article> vietnamese = articles(ArticleSource.STDIN, bytes, InputOptions.NONE);
    assertThat(all).as("the language only decides what is left out").containsAll(vietnamese);

    Path csv = Files.write(folder.resolve("a.csv"), bytes);
    articles(ArticleSource.name(csv), new byte[0], ANY_LANGUAGE);
  }

  private static List<Article> articles(String path, byte[] stdin, InputOptions options) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    new ArticleSource(List.of(path), new ByteArrayInputStream(stdin), options, problems::add)
        .forEach(articles::add);
    for (Article article : articles) {
      int length = article.text().codePointCount(0, article.text().length());
      assertThat(article.bodyStart()).as(article.text()).isBetween(0, length);
    }
    for (Problem problem : problems) {
      assertThat(problem.where()).startsWith(path);
      assertThat(problem.toString().lines()).as("a problem is one line").hasSize(1);
    }
    return articles;
  }
}
