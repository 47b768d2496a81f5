package org.trichdan.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
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

  @Override
  public void write(Article article, Extraction extraction, Appendable out) throws IOException {
    if (extraction.attributions().isEmpty() && !(rejected && !extraction.rejected().isEmpty())) {
      return; // spares the digest
    }
    String sha256 = Digests.sha256(article.text());
    for (Attribution attribution : extraction.attributions()) {
      JsonLine.append(out, g -> record(g, article, sha256, extraction, attribution));
    }
    if (rejected) {
      for (RejectedQuote quote : extraction.rejected()) {
        JsonLine.append(out, g -> rejected(g, article, sha256, extraction, quote));
      }
    }
  }

  private void record(
      JsonGenerator g, Article article, String sha256, Extraction extraction, Attribution a)
      throws IOException {
    g.writeStringField("schema", RECORD);
    g.writeStringField("id", Digests.id(article, a));
    article(g, article, sha256, extraction);
    g.writeStringField("kind", a.kind().label());
    g.writeStringField("polarity", a.polarity().label());
    g.writeStringField("content", a.content());
    JsonParts.speaker(g, a.speaker());
    JsonParts.cue(g, a.cue());
    JsonParts.addressee(g, a.addressee());
    JsonParts.sources(g, a.sources());
    JsonParts.date(g, a.date());
    citation(g, article, a.citation());
    g.writeStringField("rule", a.rule());
    g.writeNumberField("confidence", Math.round(a.confidence() * 1000) / 1000.0);
  }

  private void rejected(
      JsonGenerator g, Article article, String sha256, Extraction extraction, RejectedQuote quote)
      throws IOException {
    g.writeStringField("schema", REJECTED);
    article(g, article, sha256, extraction);
    g.writeStringField("reason", quote.reason());
    citation(g, article, quote.citation());
  }

  private void article(JsonGenerator g, Article article, String sha256, Extraction extraction)
      throws IOException {
    g.writeObjectFieldStart("article");
    g.writeStringField("id", article.id());
    g.writeStringField("outlet", article.outlet());
    g.writeStringField("url", article.url());
    g.writeStringField("title", article.title());
    g.writeStringField(
        "published", article.published() == null ? null : article.published().toString());
    if (article.published() != null && article.published().at() != null) {
      g.writeStringField(
          "publishedAt", article.published().at().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }
    g.writeStringField("sha256", sha256);
    if (!extraction.signOff().isEmpty()) {
      g.writeArrayFieldStart("signOff");
      for (Outlet outlet : extraction.signOff()) {
        g.writeString(outlet.name());
      }
      g.writeEndArray();
    }
    strings(g, "authors", article.authors());
    if (withText) {
      g.writeStringField("text", article.text());
      strings(g, "captions", article.captions());
    }
    g.writeEndObject();
  }

  private static void strings(JsonGenerator g, String key, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      g.writeArrayFieldStart(key);
      for (String value : values) {
        g.writeString(value);
      }
      g.writeEndArray();
    }
  }

  private static void citation(JsonGenerator g, Article article, Citation c) throws IOException {
    String field = c.in() == Citation.Field.TITLE ? article.title() : article.text();
    JsonParts.citation(g, c, TextFragment.link(article.url(), field, c.start(), c.end()));
  }
}
