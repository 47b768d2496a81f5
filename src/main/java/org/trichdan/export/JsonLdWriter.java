package org.trichdan.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Polarity;
import org.trichdan.output.RecordWriter;

/**
 * Linked data: a <a href="https://schema.org/Quotation">Quotation</a> for every statement and, if
 * wanted, a <a href="https://schema.org/ClaimReview">ClaimReview</a> for a fact-checker to fill in,
 * in one JSON-LD document.
 */
public final class JsonLdWriter implements RecordWriter {
  private final boolean claims;

  /**
   * @param claims whether a ClaimReview without rating and author follows each statement that
   *     claims something
   */
  public JsonLdWriter(boolean claims) {
    this.claims = claims;
  }

  @Override
  public String head() {
    return "{\"@context\":\"https://schema.org\",\"@graph\":[\n";
  }

  @Override
  public String separator() {
    return JsonElements.SEPARATOR;
  }

  @Override
  public String tail() {
    return "\n]}\n";
  }

  @Override
  public void write(Article article, Extraction extraction, Appendable out) throws IOException {
    JsonElements graph = new JsonElements(out);
    for (Attribution a : extraction.attributions()) {
      Statement statement = Statement.of(article, a);
      graph.add(g -> quotation(g, statement));
      // Who declines to comment claims nothing.
      if (claims && a.polarity() != Polarity.DECLINE) {
        graph.add(g -> claimReview(g, statement));
      }
    }
  }

  private static void quotation(JsonGenerator g, Statement statement) throws IOException {
    Attribution a = statement.attribution();
    g.writeStringField("@type", "Quotation");
    g.writeStringField("@id", Names.of("", statement.id()));
    g.writeStringField("text", a.content());
    keywords(g, a);
    SchemaNodes.speaker(g, "spokenByCharacter", a.speaker());
    JsonElements.field(g, "creditText", a.speaker() == null ? null : a.speaker().mention());
    JsonElements.field(g, "dateCreated", a.date() == null ? null : a.date().value());
    SchemaNodes.outlets(g, a.sources());
    JsonElements.field(g, "url", statement.link());
    SchemaNodes.article(g, "isPartOf", statement.article());
  }

  private static void claimReview(JsonGenerator g, Statement statement) throws IOException {
    Attribution a = statement.attribution();
    g.writeStringField("@type", "ClaimReview");
    g.writeStringField("@id", Names.of("claim-review", statement.id()));
    g.writeStringField("claimReviewed", a.content());
    g.writeObjectFieldStart("itemReviewed");
    g.writeStringField("@type", "Claim");
    g.writeStringField("@id", Names.of("claim", statement.id()));
    keywords(g, a);
    // Who denies something does not claim it.
    SchemaNodes.speaker(g, "author", a.polarity() == Polarity.AFFIRM ? a.speaker() : null);
    JsonElements.field(g, "datePublished", a.dayOr(statement.article().moment()));
    SchemaNodes.article(g, "appearance", statement.article());
    g.writeEndObject();
  }

  private static void keywords(JsonGenerator g, Attribution a) throws IOException {
    g.writeArrayFieldStart("keywords");
    g.writeString(a.kind().label());
    g.writeString(a.polarity().label());
    g.writeEndArray();
  }
}
