package org.trichdan.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The strings inside of a value of a record: a string, a literal, a list, or a map with strings as
 * keys, of such values; null is nothing.
 */
final class Nested {
  /** Keys that stand for the map that they are in, the best one first. */
  private static final List<String> NAMES = List.of("name", "@value", "@id");

  /** Keys that together are the text that they are in, in this order. */
  private static final List<String> PARTS =
      List.of("@value", "summary", "headline", "paragraphs", "sections");

  /** A value that is written without quotation marks: a number, true or false. */
  record Literal(String text) {}

  private Nested() {}

  /** Names: of a list each one, of a map its name. */
  static List<String> names(Object value) {
    List<String> names = new ArrayList<>();
    collect(value, NAMES, false, names);
    return names;
  }

  /** The parts of a text: of a list each one, of a map those that are under headings we know. */
  static List<String> parts(Object value) {
    List<String> parts = new ArrayList<>();
    collect(value, PARTS, true, parts);
    return parts;
  }

  private static void collect(Object value, List<String> keys, boolean all, List<String> strings) {
    if (value instanceof String s) {
      strings.add(s);
    } else if (value instanceof Literal literal) {
      strings.add(literal.text());
    } else if (value instanceof List<?> list) {
      list.forEach(v -> collect(v, keys, all, strings));
    } else if (value instanceof Map<?, ?> map) {
      int before = strings.size();
      for (String key : keys) {
        if (all || strings.size() == before) {
          collect(map.get(key), keys, all, strings);
        }
      }
    }
  }
}
