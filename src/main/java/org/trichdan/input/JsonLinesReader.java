package org.trichdan.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Consumer;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.article.PublicationDate;

/**
 * Reads one article a line: {@code id, outlet, url, date, title, text}, of which only {@code text}
 * is required; an article without an {@code id} gets {@code name:line}. Blank lines are skipped;
 * memory is bounded by the longest line allowed.
 */
final class JsonLinesReader implements ArticleReader {
  private final InputOptions options;
  private final Problems problems;
  private final JsonArticleParser parser = new JsonArticleParser();

  JsonLinesReader(InputOptions options, Problems problems) {
    this.options = options;
    this.problems = problems;
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
    try {
      String json = Utf8.decode(line);
      return json.isBlank() ? null : article(parser.parse(json), where);
    } catch (Utf8.BadByteException e) {
      problems.report(
          Problem.error(where, e.getMessage() + " of the line", "save the file as UTF-8", line));
    } catch (JsonArticleParser.BadLineException e) {
      problems.report(Problem.error(where, e.getMessage(), e.hint(), line));
    }
    return null;
  }

  private Article article(Map<String, String> values, String where) {
    String text = values.get("text");
    // Some collections keep the header line of the plain text inside the text.
    Header header = Header.dated(text);
    return new Article(
        values.getOrDefault("id", where),
        values.get("outlet"),
        values.get("url"),
        date(values.get("date"), where),
        values.getOrDefault("title", ""),
        text,
        header == null ? 0 : header.bodyStart());
  }

  private PublicationDate date(String value, String where) {
    if (value == null || value.isBlank()) {
      return options.defaultDate();
    }
    try {
      return PublicationDate.parse(value);
    } catch (DateTimeException e) {
      problems.report(
          Problem.warning(
              where,
              "no date: \"" + value + "\"",
              "the date is left unknown, write it as 2025-11-26, 2025-11 or 2025"));
      return null;
    }
  }
}
