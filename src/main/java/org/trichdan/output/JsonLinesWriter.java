package org.trichdan.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.RejectedQuote;

/**
 * One JSON object a line: the contract other programs build on, described by {@code
 * trichdan-1.schema.json}. Keys always stand in the same order; what is absent is {@code null}.
 */
public final class JsonLinesWriter implements RecordWriter {
  /** The {@code schema} of a record. */
  public static final String RECORD = "trichdan/1";

  /** The {@code schema} of a quoted span that is no record. */
  public static final String REJECTED = "trichdan-rejected/1";

  private final boolean rejected;
  private final boolean withText;

  /**
   * @param rejected whether the quoted spans that were not taken for statements follow the records
   *     of each article
   * @param withText whether each record carries the text that its offsets count in
   */
  public JsonLinesWriter(boolean rejected, boolean withText) {
    this.rejected = rejected;
    this.withText = withText;
  }

  /** A writer of records without the text. */
  public JsonLinesWriter(boolean rejected) {
    this(rejected, false);
  }

  /** The confidence as every format writes it: with at most three decimals. */
  public static double confidence(Attribution a) {
    return Math.round(a.confidence() * 1000) / 1000.0;
  }

  @Override
  public void write(Article article, Extraction extraction, Appendable out) throws IOException {
    if (extraction.attributions().isEmpty() && !(rejected && !extraction.rejected().isEmpty())) {
      return; // spares the digest
    }
    String described = described(article, extraction);
    ArticleLinks links = new ArticleLinks(article);
    try (JsonGenerator g = JsonLine.lines(out)) {
      for (Attribution attribution : extraction.attributions()) {
        JsonLine.object(g, o -> record(o, article, described, links, attribution));
      }
      if (rejected) {
        for (RejectedQuote quote : extraction.rejected()) {
          JsonLine.object(g, o -> rejected(o, described, links, quote));
        }
      }
    }
    out.append('\n');
  }

  private static void record(
      JsonGenerator g, Article article, String described, ArticleLinks links, Attribution a)
      throws IOException {
    g.writeStringField("schema", RECORD);
    g.writeStringField("id", Digests.id(article, a));
    article(g, described);
    g.writeStringField("kind", a.kind().label());
    g.writeStringField("polarity", a.polarity().label());
    g.writeStringField("content", a.content());
    JsonParts.speaker(g, a.speaker());
    JsonParts.cue(g, a.cue());
    JsonParts.addressee(g, a.addressee());
    JsonParts.sources(g, a.sources());
    JsonParts.date(g, a.date());
    JsonParts.citation(g, a.citation(), links.to(a.citation()));
    g.writeStringField("rule", a.rule());
    g.writeNumberField("confidence", confidence(a));
  }

  private static void rejected(
      JsonGenerator g, String described, ArticleLinks links, RejectedQuote quote)
      throws IOException {
    g.writeStringField("schema", REJECTED);
    article(g, described);
    g.writeStringField("reason", quote.reason());
    JsonParts.citation(g, quote.citation(), links.to(quote.citation()));
  }

  private static void article(JsonGenerator g, String described) throws IOException {
    g.writeFieldName("article");
    g.writeRawValue(described);
  }

  /** The article as every one of its records repeats it: finished JSON, made once. */
  private String described(Article article, Extraction extraction) throws IOException {
    StringBuilder json = new StringBuilder();
    JsonLine.object(json, g -> describe(g, article, extraction));
    return json.toString();
  }

  private void describe(JsonGenerator g, Article article, Extraction extraction)
      throws IOException {
    g.writeStringField("id", article.id());
    g.writeStringField("outlet", article.outlet());
    g.writeStringField("url", article.url());
    g.writeStringField("title", article.title());
    g.writeStringField("published", article.day());
    if (article.published() != null && article.published().at() != null) {
      g.writeStringField("publishedAt", article.published().toMoment());
    }
    g.writeStringField("sha256", Digests.sha256(article.text()));
    JsonLine.texts(g, "signOff", extraction.signOff().stream().map(Outlet::name).toList());
    JsonLine.texts(g, "authors", article.authors());
    if (withText) {
      g.writeStringField("text", article.text());
      JsonLine.texts(g, "captions", article.captions());
    }
  }
}
