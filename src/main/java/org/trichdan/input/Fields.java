package org.trichdan.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trichdan.input.KeyMap.Field;

/**
 * What a record says about an article, found under the keys of a {@link KeyMap}; its values are
 * what {@link Nested} takes.
 */
final class Fields {
  /** Where JSON-LD puts the nodes of a page, one of which may be the article. */
  static final String GRAPH = "@graph";

  /** Keys of an address with some crawlers, and of something else with others. */
  private static final Set<String> SOMETIMES_ADDRESS = Set.of("source", "mainEntityOfPage");

  /** What programs write for a date that they do not know. */
  private static final Set<String> NO_DATE = Set.of("none", "null", "nan", "nat");

  private final Map<?, ?> record;
  private final KeyMap keys;

  private Fields(Map<?, ?> record, KeyMap keys) {
    this.record = record;
    this.keys = keys;
  }

  /** What a record says; of a JSON-LD graph what its first node with a text says. */
  static Fields of(Map<String, ?> record, KeyMap keys) {
    Fields fields = new Fields(record, keys);
    if (!fields.hasText() && record.get(GRAPH) instanceof List<?> nodes) {
      return nodes.stream()
          .filter(Map.class::isInstance)
          .map(node -> new Fields((Map<?, ?>) node, keys))
          .filter(Fields::hasText)
          .findFirst()
          .orElse(fields);
    }
    return fields;
  }

  /** Whether there is anything in the place of the text. */
  boolean hasText() {
    for (String key : keys.of(Field.TEXT)) {
      if (at(key) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The text, exactly as it is when it is one string; what comes in parts is put together with a
   * blank line between them.
   *
   * @throws BadRecordException when there is none
   */
  String text() throws BadRecordException {
    String blank = null;
    String bad = null;
    for (String key : keys.of(Field.TEXT)) {
      Object value = at(key);
      List<String> parts = Nested.parts(value);
      if (value instanceof Nested.Literal) {
        bad = "\"" + key + "\" is not a string";
      } else if (parts.stream().anyMatch(p -> !p.isBlank())) {
        return parts.size() == 1 ? parts.get(0) : joined(parts);
      } else if (value instanceof String s) {
        blank = blank == null ? s : blank;
      } else if (value != null) {
        bad = "\"" + key + "\" holds no text";
      }
    }
    if (blank != null) {
      return blank;
    }
    if (bad != null) {
      throw new BadRecordException(bad, "put it in quotation marks");
    }
    throw new BadRecordException(
        "no \"" + keys.of(Field.TEXT).get(0) + "\"",
        "every article needs one, if it has another name give it with --map text=NAME");
  }

  /**
   * The first value of a field that says something, null when there is none.
   *
   * @throws BadRecordException when an article cannot be told by what stands there
   */
  String value(Field field) throws BadRecordException {
    String bad = null;
    for (String key : keys.of(field)) {
      Object value = at(key);
      if (value == null) {
        continue; // most of the keys that are known
      }
      List<String> strings = Nested.names(value);
      Optional<String> first = strings.stream().filter(s -> says(field, key, s)).findFirst();
      if (first.isPresent()) {
        return first.get();
      }
      if (value instanceof Map && strings.isEmpty() && !SOMETIMES_ADDRESS.contains(key)) {
        bad = bad == null ? key : bad;
      }
    }
    if (bad != null && field != Field.OUTLET) { // JSON-LD may only refer to its publisher
      throw new BadRecordException("\"" + bad + "\" is not a string", "put it in quotation marks");
    }
    return null;
  }

  /**
   * The authors under the first key that has any; those in one string are divided by semicolons.
   */
  List<String> authors() {
    for (String key : keys.of(Field.AUTHORS)) {
      Object value = at(key);
      if (value == null) {
        continue;
      }
      List<String> authors =
          Nested.names(value).stream()
              .flatMap(s -> Stream.of(s.split(";", -1)))
              .map(String::strip)
              .filter(s -> !s.isEmpty())
              .toList();
      if (!authors.isEmpty()) {
        return authors;
      }
    }
    return List.of();
  }

  private static boolean says(Field field, String key, String value) {
    return switch (field) {
      case DATE -> !value.isBlank() && !NO_DATE.contains(value.strip().toLowerCase(Locale.ROOT));
      case URL -> !SOMETIMES_ADDRESS.contains(key) || value.matches("https?://\\S+");
      default -> !value.isBlank();
    };
  }

  private static String joined(List<String> parts) {
    return String.join("\n\n", parts.stream().filter(p -> !p.isBlank()).toList());
  }

  /** The value of a key, else of a path of keys; null when there is none. */
  private Object at(String key) {
    Object value = record.get(key);
    if (value != null || !key.contains(".")) {
      return value;
    }
    Object inner = record;
    for (String step : key.split("\\.", -1)) {
      inner = inner instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return inner;
  }

  /** The record is not an article. */
  static final class BadRecordException extends Exception {
    private static final long serialVersionUID = 1;
    private final String hint;

    BadRecordException(String message, String hint) {
      super(message);
      this.hint = hint;
    }

    /** What to do about it. */
    String hint() {
      return hint;
    }
  }
}
