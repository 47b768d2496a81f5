package org.trichdan.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A JSON value as a tree; what is absent reads like null. Immutable. */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final Object value;

  private Json(Object value) {
    this.value = value;
  }

  /**
   * Reads exactly one value.
   *
   * @throws BadJsonException when the text is anything else
   */
  public static Json parse(String text) throws BadJsonException {
    try (JsonParser parser = FACTORY.createParser(text)) {
      parser.nextToken();
      Object value = read(parser);
      if (parser.nextToken() != null) {
        throw new BadJsonException("more than one JSON value");
      }
      return new Json(value);
    } catch (JsonProcessingException e) {
      String at = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      String message = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new BadJsonException("not valid JSON" + at + " (" + message + ")");
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private static Object read(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        object.put(key, read(parser));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(read(parser));
      }
      return array;
    }
    if (token == null || token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token.isNumeric()) {
      return parser.getDoubleValue();
    }
    return token.isBoolean() ? (Object) parser.getBooleanValue() : parser.getText();
  }

  /** The value of a key; null inside when this is no object or has no such key. */
  public Json get(String key) {
    return new Json(value instanceof Map<?, ?> object ? object.get(key) : null);
  }

  /** The elements of an array; none when this is no array. */
  public List<Json> items() {
    List<Json> items = new ArrayList<>();
    if (value instanceof List<?> array) {
      array.forEach(v -> items.add(new Json(v)));
    }
    return items;
  }

  /** The keys of an object, in order; none when this is no object. */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    if (value instanceof Map<?, ?> object) {
      object.keySet().forEach(k -> keys.add((String) k));
    }
    return keys;
  }

  public boolean isObject() {
    return value instanceof Map;
  }

  public boolean isArray() {
    return value instanceof List;
  }

  public boolean isNull() {
    return value == null;
  }

  /** Whether this is the value {@code true}. */
  public boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  /** A string, or a number or truth value as it would be written; null for everything else. */
  public String text() {
    if (value instanceof Double number && number == Math.rint(number)) {
      return Long.toString(number.longValue());
    }
    return value == null || isObject() || isArray() ? null : value.toString();
  }

  /** A number; null for everything else. */
  public Double number() {
    return value instanceof Double number ? number : null;
  }

  /** The text is not one JSON value. */
  public static final class BadJsonException extends Exception {
    private static final long serialVersionUID = 1;

    BadJsonException(String message) {
      super(message);
    }
  }
}
