package org.trichdan.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;

/** The project's own articles, and one engine for all tests that read them. */
final class Samples {
  static final Trichdan ENGINE = Trichdan.standard();

  private static final Path FOLDER = Path.of("samples");

  private Samples() {}

  /** The files below {@code samples/} that hold articles, by name. */
  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().matches(".*\\.(txt|jsonl)")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The articles of one file, read the way the command line reads them. */
  static List<Article> articles(Path file) {
    List<Article> articles = new ArrayList<>();
    new ArticleSource(
            List.of(file.toString()),
            InputStream.nullInputStream(),
            InputOptions.NONE,
            problem -> {
              throw new AssertionError(problem.toString());
            })
        .forEach(articles::add);
    return articles;
  }

  /** Every article of every file. */
  static List<Article> all() {
    return files().stream().flatMap(f -> articles(f).stream()).toList();
  }

  /** The file with the records expected of the articles of another. */
  static Path expected(Path file) {
    String name = file.getFileName().toString();
    return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
  }

  /** The article with all its text rewritten, as into another Unicode form. */
  static Article inForm(Article article, UnaryOperator<String> form) {
    String text = article.text();
    int body = text.offsetByCodePoints(0, article.bodyStart());
    String header = form.apply(text.substring(0, body));
    return new Article(
        article.id(),
        article.outlet(),
        article.url(),
        article.published(),
        form.apply(article.title()),
        header + form.apply(text.substring(body)),
        header.codePointCount(0, header.length()));
  }
}
