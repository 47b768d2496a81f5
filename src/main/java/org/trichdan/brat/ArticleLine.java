package org.trichdan.brat;

import java.io.IOException;
import java.time.DateTimeException;
import org.trichdan.article.Article;
import org.trichdan.output.ArticleFields;
import org.trichdan.output.Json;
import org.trichdan.output.JsonLine;

/**
 * One line of {@code articles.jsonl}: an article, with the keys that {@code extract} and {@code
 * evaluate} know, and the name of its files.
 *
 * @param article its id, title and text are all that is read back
 * @param file the name of its {@code .txt} and {@code .ann}, without these
 */
record ArticleLine(Article article, String file) {
  /** The name of the file with these lines. */
  static final String FILE = "articles.jsonl";

  void write(Appendable out) throws IOException {
    JsonLine.append(
        out,
        g -> {
          ArticleFields.write(g, article);
          g.writeStringField("file", file);
        });
  }

  /**
   * Reads a line.
   *
   * @return null when something is missing or wrong
   */
  static ArticleLine read(String line) {
    try {
      Json json = Json.parse(line);
      String id = json.get("id").text();
      String title = json.get("title").text();
      String text = json.get("text").text();
      String file = json.get("file").text();
      if (id == null || title == null || text == null || !FileNames.isGood(file)) {
        return null;
      }
      return new ArticleLine(Article.of(id, title, text, null), file);
    } catch (Json.BadJsonException | DateTimeException e) {
      return null;
    }
  }
}
