package org.trichdan.input;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.input.Fields.BadRecordException;

/** Makes articles of JSON objects, and reports those that are none. */
final class JsonArticles {
  private final InputOptions options;
  private final Problems problems;
  private final String unit;
  private final JsonArticleParser parser;
  private final ArticleMaker maker;

  /**
   * @param unit what holds one object, for messages: a line
   * @param hint what to do about one that does not
   */
  JsonArticles(InputOptions options, Problems problems, String unit, String hint) {
    this.options = options;
    this.problems = problems;
    this.unit = unit;
    parser = new JsonArticleParser(options.keys(), hint);
    maker = new ArticleMaker(options, problems);
  }

  /** The article of an object; null for blank space, and for what is none and then reported. */
  Article article(byte[] json, String where) {
    try {
      String text = Utf8.decode(json);
      return text.isBlank() ? null : maker.article(parser.parse(text), where);
    } catch (Utf8.BadByteException e) {
      String message = e.getMessage() + " of the " + unit;
      problems.report(Problem.error(where, message, "save the file as UTF-8", json));
    } catch (BadRecordException e) {
      problems.report(Problem.error(where, e.getMessage(), e.hint(), json));
    }
    return null;
  }

  /** Whether an object has something in the place of the text. */
  boolean hasText(byte[] json) {
    try {
      // What a byte cannot say does not matter yet.
      Map<String, Object> record = parser.parse(new String(json, StandardCharsets.UTF_8));
      return Fields.of(record, options.keys()).hasText();
    } catch (BadRecordException e) {
      return false;
    }
  }
}
