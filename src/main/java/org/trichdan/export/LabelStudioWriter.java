package org.trichdan.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Extraction;

/**
 * Tasks for <a href="https://labelstud.io/guide/predictions">Label Studio</a>: every article with
 * its statements as predictions, to be corrected by hand; one with nothing found is a task, too.
 * {@code docs/label-studio.xml} is the labeling configuration that the names here belong to.
 *
 * <p>Label Studio stores and reads offsets of text as Unicode code points, although it is written
 * in JavaScript ({@code charsToCodePoints} and {@code codePointsToChars} in its {@code
 * selection-tools.js}; its test {@code emoji} holds it to that).
 */
public final class LabelStudioWriter implements JsonArrayWriter {
  private final String modelVersion;

  /**
   * @param rules a short name for the rules that made the records
   */
  public LabelStudioWriter(String rules) {
    this.modelVersion = "trichdan/" + rules;
  }

  @Override
  public void write(Article article, Extraction extraction, Appendable out) throws IOException {
    LabelledText text = LabelledText.of(article);
    new JsonElements(out).add(g -> task(g, article, text, extraction.attributions()));
  }

  private void task(JsonGenerator g, Article article, LabelledText text, List<Attribution> all)
      throws IOException {
    g.writeObjectFieldStart("data");
    g.writeStringField("text", text.text());
    g.writeStringField("id", article.id());
    JsonElements.field(g, "outlet", article.outlet());
    JsonElements.field(g, "url", article.url());
    JsonElements.field(g, "title", article.title());
    JsonElements.field(g, "date", article.day());
    g.writeNumberField("textStart", text.textStart());
    g.writeEndObject();
    g.writeArrayFieldStart("predictions");
    if (!all.isEmpty()) {
      prediction(g, article, text, all);
    }
    g.writeEndArray();
  }

  private void prediction(
      JsonGenerator g, Article article, LabelledText text, List<Attribution> all)
      throws IOException {
    List<Statement> statements = all.stream().map(a -> Statement.of(article, a)).toList();
    g.writeStartObject();
    g.writeStringField("model_version", modelVersion);
    // Of the statement that is most in need of a reader: Label Studio sorts tasks by it.
    g.writeNumberField(
        "score", statements.stream().mapToDouble(Statement::confidence).min().orElseThrow());
    g.writeArrayFieldStart("result");
    LabelStudioRegions regions = new LabelStudioRegions(g, text);
    for (Statement statement : statements) {
      regions.write(statement);
    }
    g.writeEndArray();
    g.writeEndObject();
  }
}
