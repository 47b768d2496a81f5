package org.trichdan.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;

/**
 * Reads one article a line, as a JSON object with the keys of the {@link KeyMap}, of which only the
 * text is required; an article without an id gets {@code name:line}. Blank lines are skipped;
 * memory is bounded by the longest line allowed.
 */
final class JsonLinesReader implements ArticleReader {
  /** What to do about a line that is none. */
  static final String ONE_OBJECT = "each line must hold one JSON object";

  private final Problems problems;
  private final JsonArticles articles;

  JsonLinesReader(InputOptions options, Problems problems) {
    this.problems = problems;
    articles = new JsonArticles(options, problems, "line", ONE_OBJECT);
  }

  /**
   * Reads the stream to its end; a line that is no article is reported and skipped, and so is the
   * rest of a stream that breaks off.
   *
   * @param name where problems are reported
   */
  @Override
  public void read(InputStream in, String name, Consumer<Article> sink) {
    LineReader lines = new LineReader(in, Limits.ARTICLE_BYTES);
    for (int number = 1; ; number++) {
      String where = name + ":" + number;
      byte[] line;
      try {
        line = lines.next();
      } catch (IOException e) {
        problems.report(ReadFailure.at(where, e));
        return;
      }
      if (line == null) {
        return;
      }
      if (number == 1 && Utf16.begins(line)) {
        problems.report(Utf16.refused(name));
        return;
      }
      Article article = article(line, where);
      if (article != null) {
        sink.accept(article);
      }
    }
  }

  /** The article on a line; null when the line is blank or bad, which is then reported. */
  @SuppressWarnings("ReferenceEquality") // TOO_LONG is a mark, not a value
  private Article article(byte[] line, String where) {
    if (line == LineReader.TOO_LONG) {
      problems.report(Problem.error(where, Limits.TOO_LONG, Limits.TOO_LONG_HINT));
      return null;
    }
    return articles.article(line, where);
  }
}
