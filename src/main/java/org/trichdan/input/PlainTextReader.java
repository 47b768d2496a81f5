package org.trichdan.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.article.PublicationDate;
import org.trichdan.encoding.Decoder;
import org.trichdan.encoding.NotTextException;

/**
 * Reads one article from a plain text file, in UTF-8 or whatever other encoding {@link Decoder} can
 * tell.
 *
 * <p>The file may begin with a header line, {@code date 2025-11-26 The title 26/11/2025 08:16};
 * else a short first line that does not end a sentence is the title. Either way the article's text
 * is the whole file as decoded, header included, so that citations are offsets into what the user
 * sees in the file; {@link Article#bodyStart()} says where the body begins. Only a leading byte
 * order mark is dropped.
 */
final class PlainTextReader implements ArticleReader {
  private final InputOptions options;
  private final Problems problems;

  PlainTextReader(InputOptions options, Problems problems) {
    this.options = options;
    this.problems = problems;
  }

  /**
   * Reads the whole stream as one article.
   *
   * @param name the article's id, and where problems are reported
   * @throws IOException when the stream fails
   */
  @Override
  public void read(InputStream in, String name, Consumer<Article> sink) throws IOException {
    byte[] bytes = Limits.read(in, name, problems);
    if (bytes == null) {
      return;
    }
    String text;
    try {
      text = Decoder.decode(bytes, null).text();
    } catch (NotTextException e) {
      problems.report(Problem.error(name, e.getMessage(), e.hint(), bytes));
      return;
    }
    sink.accept(article(name, text));
  }

  private Article article(String name, String text) {
    Header header = Header.of(text);
    PublicationDate published = header.published();
    if (header.badDate() != null) {
      problems.report(
          Problem.warning(
              name + ":1", "no such date: " + header.badDate(), "the date is left unknown"));
    } else if (published == null) {
      published = options.defaultDate();
    }
    return new Article(name, null, null, published, header.title(), text, header.bodyStart());
  }
}
