package org.trichdan.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import org.trichdan.output.JsonLine;

/**
 * JSON objects, one a line with commas between, each written as it comes. The sign {@code <} is
 * escaped, so that what an article says cannot end the {@code script} element of a page that the
 * objects are pasted into.
 */
final class JsonElements {
  static final String SEPARATOR = ",\n";

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().characterEscapes(new ForPages()).build();

  private final Appendable out;
  private boolean first = true;

  JsonElements(Appendable out) {
    this.out = out;
  }

  /** Adds an object. */
  void add(JsonLine.Fields fields) throws IOException {
    if (!first) {
      out.append(SEPARATOR);
    }
    first = false;
    JsonLine.append(JSON, out, fields);
  }

  /** Writes a field, unless its value is null or empty. */
  static void field(JsonGenerator g, String name, String value) throws IOException {
    if (value != null && !value.isEmpty()) {
      g.writeStringField(name, value);
    }
  }

  private static final class ForPages extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes['<'] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
      return null; // asked for only where a code says ESCAPE_CUSTOM
    }
  }
}
