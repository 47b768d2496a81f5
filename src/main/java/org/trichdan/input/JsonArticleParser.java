package org.trichdan.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the known keys of one JSON object; others are skipped. */
final class JsonArticleParser {
  private static final Set<String> KEYS = Set.of("id", "outlet", "url", "date", "title", "text");
  private static final String ONE_OBJECT = "each line must hold one JSON object";

  private final JsonFactory json =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Limits.ARTICLE_BYTES).build())
          .build();

  /**
   * The values of the known keys; a key whose value is null is left out.
   *
   * @throws BadLineException when the line is not an article
   */
  Map<String, String> parse(String line) throws BadLineException {
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadLineException("not a JSON object", ONE_OBJECT);
      }
      Map<String, String> values = new HashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!KEYS.contains(key)) {
          parser.skipChildren();
        } else if (value == JsonToken.VALUE_NULL) {
          values.remove(key);
        } else {
          values.put(key, scalar(parser, key, value));
        }
      }
      if (parser.nextToken() != null) {
        throw new BadLineException("more than one JSON value", ONE_OBJECT);
      }
      if (!values.containsKey("text")) {
        throw new BadLineException("no \"text\"", "every article needs one");
      }
      return values;
    } catch (StreamConstraintsException e) {
      throw new BadLineException("nested too deep or too large for an article", ONE_OBJECT);
    } catch (JsonProcessingException e) {
      throw new BadLineException(describe(e), ONE_OBJECT);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private static String scalar(JsonParser parser, String key, JsonToken value)
      throws IOException, BadLineException {
    boolean fits = key.equals("text") ? value == JsonToken.VALUE_STRING : value.isScalarValue();
    if (!fits) {
      throw new BadLineException("\"" + key + "\" is not a string", "put it in quotation marks");
    }
    return parser.getText();
  }

  private static String describe(JsonProcessingException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    String at = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    return "not valid JSON" + at + " (" + message + ")";
  }

  /** The line is not an article. */
  static final class BadLineException extends Exception {
    private static final long serialVersionUID = 1;
    private final String hint;

    BadLineException(String message, String hint) {
      super(message);
      this.hint = hint;
    }

    String hint() {
      return hint;
    }
  }
}
