package org.trichdan.knowledge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.trichdan.output.JsonEscapes;

/** Writes one JSON object on a line. */
final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLine() {}

  /** Writes what is inside the object. */
  interface Fields {
    void write(JsonGenerator g) throws IOException;
  }

  static void write(Appendable out, Fields fields) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator g = JSON.createGenerator(buffer)) {
      g.writeStartObject();
      fields.write(g);
      g.writeEndObject();
    }
    JsonEscapes.append(buffer.getBuffer(), out);
    out.append('\n');
  }

  static void strings(JsonGenerator g, String key, List<String> values) throws IOException {
    g.writeArrayFieldStart(key);
    for (String value : values) {
      g.writeString(value);
    }
    g.writeEndArray();
  }
}
