package org.trichdan.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** JSON objects, each on one line, written so that no reader of lines stumbles over it. */
public final class JsonLine {
  private static final JsonFactory JSON = new JsonFactoryBuilder().rootValueSeparator("\n").build();

  private JsonLine() {}

  /** Writes what is inside one object. */
  @FunctionalInterface
  public interface Fields {
    void write(JsonGenerator g) throws IOException;
  }

  /** Appends an object and a line break. */
  public static void append(Appendable out, Fields fields) throws IOException {
    object(out, fields);
    out.append('\n');
  }

  /** Appends an object alone, to be a part of others. */
  static void object(Appendable out, Fields fields) throws IOException {
    append(JSON, out, fields);
  }

  /**
   * Appends an object.
   *
   * @param json may escape more than JSON demands
   */
  public static void append(JsonFactory json, Appendable out, Fields fields) throws IOException {
    try (JsonGenerator g = json.createGenerator(new JsonEscaper(out))) {
      object(g, fields);
    }
  }

  /** A generator of many objects, with a line break between any two. */
  static JsonGenerator lines(Appendable out) throws IOException {
    return JSON.createGenerator(new JsonEscaper(out));
  }

  /** Writes an object. */
  static void object(JsonGenerator g, Fields fields) throws IOException {
    g.writeStartObject();
    fields.write(g);
    g.writeEndObject();
  }

  /** Writes an array of texts; nothing when there are none. */
  public static void texts(JsonGenerator g, String key, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      array(g, key, texts);
    }
  }

  /** Writes an array of texts, an empty one when there are none. */
  public static void array(JsonGenerator g, String key, List<String> texts) throws IOException {
    g.writeArrayFieldStart(key);
    for (String text : texts) {
      g.writeString(text);
    }
    g.writeEndArray();
  }
}
