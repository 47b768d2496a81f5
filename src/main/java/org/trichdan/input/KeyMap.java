package org.trichdan.input;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Under which keys, or in which columns, the articles of a crawler hold what. Of the keys of a
 * field the first one counts that has a value; {@code meta.title} is the key {@code title} inside
 * of {@code meta}, unless there is a key of that whole name.
 *
 * <p>Lead paragraphs ({@code description}, {@code excerpt}) are in no list: the text is what the
 * crawler stored as the text, so that offsets into it mean something to whoever has it.
 */
public final class KeyMap {
  /** What an article has. */
  enum Field {
    ID,
    OUTLET,
    URL,
    DATE,
    TITLE,
    TEXT,
    AUTHORS;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The names of the fields. */
  public static final List<String> FIELDS = labels();

  /**
   * The keys of Trichdan itself and those of news-please, trafilatura, fundus, newspaper, JSON-LD
   * (https://schema.org/NewsArticle) and JSON Feed (https://jsonfeed.org).
   */
  public static final KeyMap STANDARD =
      new KeyMap(
          Map.of(
              Field.ID, List.of("id"),
              Field.OUTLET,
                  List.of(
                      "outlet",
                      "publisher",
                      "source_domain",
                      "source-hostname",
                      "sitename",
                      "site_name",
                      "hostname",
                      "source_url",
                      "source"),
              Field.URL, List.of("url", "link", "source", "mainEntityOfPage"),
              Field.DATE,
                  List.of(
                      "date",
                      "date_publish",
                      "publishing_date",
                      "publish_date",
                      "datePublished",
                      "date_published",
                      "published_at",
                      "published"),
              Field.TITLE, List.of("title", "headline"),
              Field.TEXT,
                  List.of(
                      "text",
                      "maintext",
                      "plaintext",
                      "articleBody",
                      "content_text",
                      "body",
                      "content",
                      "raw_text"),
              Field.AUTHORS, List.of("authors", "author", "byline")));

  private final Map<Field, List<String>> keys;

  /** The keys, and what the paths among them go through: of a.b.c also a and a.b. */
  private final Set<String> known;

  private KeyMap(Map<Field, List<String>> keys) {
    this.keys = new EnumMap<>(keys);
    this.known = new HashSet<>();
    for (List<String> names : keys.values()) {
      for (String key : names) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
          known.add(key.substring(0, dot));
        }
        known.add(key);
      }
    }
  }

  /**
   * The standard keys, but for the fields that {@code text=maintext,date=meta.published} names only
   * those that it names. A field named twice has two keys, the first of which is preferred.
   *
   * @throws UnknownFieldException when a field is none of {@link #FIELDS}
   * @throws IllegalArgumentException when it is written otherwise; the message says how to write it
   */
  public static KeyMap parse(String text) {
    Map<Field, List<String>> own = new EnumMap<>(Field.class);
    for (String part : text.split(",", -1)) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("no '=' in '" + part + "'; write it as text=maintext");
      }
      String key = part.substring(equals + 1).strip();
      if (key.isEmpty()) {
        throw new IllegalArgumentException(
            "no key behind '" + part.strip() + "'; write it as text=maintext");
      }
      own.computeIfAbsent(field(part.substring(0, equals).strip()), f -> new ArrayList<>())
          .add(key);
    }
    Map<Field, List<String>> all = new EnumMap<>(STANDARD.keys);
    all.putAll(own);
    return new KeyMap(all);
  }

  private static Field field(String name) {
    return Stream.of(Field.values())
        .filter(f -> f.label().equals(name))
        .findFirst()
        .orElseThrow(() -> new UnknownFieldException(name));
  }

  private static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (Field field : Field.values()) {
      labels.add(field.label());
    }
    return List.copyOf(labels);
  }

  /** The keys of a field, the preferred one first. */
  List<String> of(Field field) {
    return keys.get(field);
  }

  /** Whether a key of an article may hold anything; what is inside the others need not be read. */
  boolean knows(String key) {
    return known.contains(key);
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof KeyMap other && keys.equals(other.keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return keys.entrySet().stream()
        .flatMap(e -> e.getValue().stream().map(key -> e.getKey().label() + "=" + key))
        .collect(Collectors.joining(","));
  }

  /** A field is named that articles do not have. */
  public static final class UnknownFieldException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private final String field;

    UnknownFieldException(String field) {
      super("no field '" + field + "'; the fields are " + String.join(", ", FIELDS));
      this.field = field;
    }

    /** The name that is no field's. */
    public String field() {
      return field;
    }
  }
}
