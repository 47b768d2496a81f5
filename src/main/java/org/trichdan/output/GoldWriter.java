package org.trichdan.output;

import java.io.IOException;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;

/**
 * A gold file, as {@code evaluate} reads it: one article a line, also one without statements, with
 * everything that is right in it.
 */
public final class GoldWriter implements RecordWriter {
  @Override
  public void write(Article article, Extraction extraction, Appendable out) throws IOException {
    line(article.id(), extraction.attributions().stream().map(GoldStatement::of).toList(), out);
  }

  /** Appends the line of one article. */
  public static void line(String id, List<GoldStatement> statements, Appendable out)
      throws IOException {
    JsonLine.append(
        out,
        g -> {
          g.writeStringField("id", id);
          g.writeArrayFieldStart("attributions");
          for (GoldStatement statement : statements) {
            statement.write(g);
          }
          g.writeEndArray();
        });
  }
}
