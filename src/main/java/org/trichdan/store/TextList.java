package org.trichdan.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.trichdan.output.Json;

/** Several texts, as captions or authors, as one value of a table: a JSON array. */
final class TextList {
  private static final JsonFactory JSON = new JsonFactory();

  private TextList() {}

  /** The value; null when there are no texts. */
  static String json(List<String> texts) {
    if (texts.isEmpty()) {
      return null;
    }
    StringWriter out = new StringWriter();
    try (JsonGenerator g = JSON.createGenerator(out)) {
      g.writeStartArray();
      for (String text : texts) {
        g.writeString(text);
      }
      g.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toString();
  }

  /** The texts; none when the value is null or no array. */
  static List<String> of(String json) {
    try {
      return json == null
          ? List.of()
          : Json.parse(json).items().stream().map(Json::text).filter(Objects::nonNull).toList();
    } catch (Json.BadJsonException e) {
      return List.of(); // not by this program
    }
  }
}
