package org.trichdan.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.trichdan.article.Article;

/** An article as the fields of a JSON object, under the keys that {@code extract} knows. */
public final class ArticleFields {
  private ArticleFields() {}

  /** Writes them; captions, which no line of JSON has, are left out. */
  public static void write(JsonGenerator g, Article article) throws IOException {
    g.writeStringField("id", article.id());
    g.writeStringField("outlet", article.outlet());
    g.writeStringField("url", article.url());
    g.writeStringField("date", article.moment());
    g.writeStringField("title", article.title());
    g.writeStringField("text", article.text());
    JsonLine.texts(g, "authors", article.authors());
  }
}
