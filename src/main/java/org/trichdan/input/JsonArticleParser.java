package org.trichdan.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.input.Fields.BadRecordException;

/**
 * Reads one JSON object as far as it may be about an article: a map of strings, lists, maps and
 * {@link Nested.Literal literals}. Nothing is said of keys that are null.
 */
final class JsonArticleParser {
  private static final int DEEPEST = 200;

  private final JsonFactory json =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Limits.ARTICLE_BYTES)
                  .maxNestingDepth(DEEPEST)
                  .build())
          .build();

  private final KeyMap keys;
  private final String hint;

  /**
   * @param keys says which keys are read at all
   * @param hint what to do about text that is no JSON object
   */
  JsonArticleParser(KeyMap keys, String hint) {
    this.keys = keys;
    this.hint = hint;
  }

  /**
   * What the object says.
   *
   * @throws BadRecordException when the text is not one JSON object
   */
  Map<String, Object> parse(String text) throws BadRecordException {
    try (JsonParser parser = json.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadRecordException("not a JSON object", hint);
      }
      Map<String, Object> values = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        if (keys.knows(key) || key.equals(Fields.GRAPH)) {
          put(values, key, value(parser));
        } else {
          parser.skipChildren(); // a whole web page, for instance
        }
      }
      if (parser.nextToken() != null) {
        throw new BadRecordException("more than one JSON value", hint);
      }
      return values;
    } catch (StreamConstraintsException e) {
      throw new BadRecordException("nested too deep or too large for an article", hint);
    } catch (JsonProcessingException e) {
      throw new BadRecordException(describe(e), hint);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  /** The value that begins at the current token; null for null. */
  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NULL -> null;
      case VALUE_STRING -> parser.getText();
      default -> new Nested.Literal(parser.getText()); // as written: numbers may be of any size
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      put(values, key, value(parser));
    }
    return values;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = value(parser);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /** Of a key that stands twice the last value counts, as nearly everywhere. */
  private static void put(Map<String, Object> values, String key, Object value) {
    if (value == null) {
      values.remove(key);
    } else {
      values.put(key, value);
    }
  }

  private static String describe(JsonProcessingException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    String at = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    return "not valid JSON" + at + " (" + message + ")";
  }
}
