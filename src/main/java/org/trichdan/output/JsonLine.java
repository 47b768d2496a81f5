package org.trichdan.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/** One JSON object a line, written so that no reader of lines stumbles over it. */
public final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonLine() {}

  /** Writes what is inside one object. */
  @FunctionalInterface
  public interface Fields {
    void write(JsonGenerator g) throws IOException;
  }

  /** Appends an object and a line break. */
  public static void append(Appendable out, Fields fields) throws IOException {
    StringWriter buffer = new StringWriter();
    try (JsonGenerator g = JSON.createGenerator(buffer)) {
      g.writeStartObject();
      fields.write(g);
      g.writeEndObject();
    }
    JsonEscapes.append(buffer.getBuffer(), out);
    out.append('\n');
  }
}
