package org.trichdan.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.Map;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.output.RecordStream;
import org.trichdan.output.RecordWriter;

/** Whole documents, and readers for them that are not ours. */
public final class Documents {
  /** Contexts of our own with the terms that are used, as the real ones define them. */
  private static final Map<URI, String> CONTEXTS =
      Map.of(
          URI.create("https://schema.org"), "schema-org.jsonld",
          URI.create("http://www.w3.org/ns/anno.jsonld"), "web-annotation.jsonld");

  private Documents() {}

  /** What a format makes of some articles. */
  public static String document(RecordWriter format, Map<Article, Extraction> articles)
      throws IOException {
    StringBuilder document = new StringBuilder();
    RecordStream stream = new RecordStream(format, document::append);
    for (Map.Entry<Article, Extraction> entry : articles.entrySet()) {
      StringBuilder piece = new StringBuilder();
      format.write(entry.getKey(), entry.getValue(), piece);
      stream.add(piece.toString());
    }
    stream.end();
    return document.toString();
  }

  /** The document, read. */
  public static JsonValue json(String document) {
    try (JsonReader reader = Json.createReader(new StringReader(document))) {
      return reader.readValue();
    }
  }

  /** Asserts that a document keeps to a schema among the test's resources. */
  public static void keepsTo(String schema, String document) throws IOException {
    try (InputStream in = resource(schema)) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(in)
                  .validate(document, InputFormat.JSON))
          .isEmpty();
    }
  }

  /** The document expanded by a JSON-LD processor, which drops terms that no context defines. */
  static JsonArray expanded(String document) throws JsonLdError {
    DocumentLoader loader = (address, options) -> JsonDocument.of(resource(CONTEXTS.get(address)));
    return JsonLd.expand(JsonDocument.of(new StringReader(document)))
        .loader(loader)
        .ordered()
        .get();
  }

  /** The part of a text between two code points. */
  public static String part(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  private static InputStream resource(String name) {
    return Documents.class.getResourceAsStream(name);
  }
}
