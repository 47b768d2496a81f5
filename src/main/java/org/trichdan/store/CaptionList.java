package org.trichdan.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.trichdan.output.Json;

/** The captions of an article as one value of a table: a JSON array of texts. */
final class CaptionList {
  private static final JsonFactory JSON = new JsonFactory();

  private CaptionList() {}

  /** The value; null when there are no captions. */
  static String json(List<String> captions) {
    if (captions.isEmpty()) {
      return null;
    }
    StringWriter out = new StringWriter();
    try (JsonGenerator g = JSON.createGenerator(out)) {
      g.writeStartArray();
      for (String caption : captions) {
        g.writeString(caption);
      }
      g.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toString();
  }

  /** The captions; none when the value is null or no array. */
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
