package org.trichdan.page;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of the interface, from {@code page/words-vi.properties}, {@code
 * page/desk-vi.properties} and their English sisters, where {@link MessageFormat} says how numbers
 * go in. Immutable.
 */
public final class Words {
  private static final Map<Language, Properties> ALL = new EnumMap<>(Language.class);

  /** What all pages say, and what only those of the desk say. */
  private static final List<String> PARTS = List.of("words", "desk");

  static {
    Arrays.stream(Language.values()).forEach(l -> ALL.put(l, load(l)));
  }

  private final Language language;
  private final boolean switchable;

  private Words(Language language, boolean switchable) {
    this.language = language;
    this.switchable = switchable;
  }

  /** A day, month or year of ISO 8601, to be written among words as the language does. */
  public record Iso(String date) {}

  /** Words in one language. */
  public static Words in(Language language) {
    return new Words(language, false);
  }

  /** Words in one language that carry the other one with them, for a page that can change. */
  public static Words switchable(Language first) {
    return new Words(first, true);
  }

  public Language language() {
    return language;
  }

  /** Whether {@link #label} carries both languages. */
  public boolean isSwitchable() {
    return switchable;
  }

  /**
   * Words as text, for attributes and titles.
   *
   * @throws IllegalArgumentException when there are none under the key
   */
  public String text(String key, Object... values) {
    return text(language, key, values);
  }

  /** The same words in the other language. */
  public String other(String key, Object... values) {
    return text(language.other(), key, values);
  }

  /** A whole number, its thousands set apart. */
  public Content number(long n) {
    return both(number(language, n), number(language.other(), n));
  }

  /** Words as an element of the page, which the page's script can change to the other language. */
  public Content label(String key, Object... values) {
    return both(text(language, key, values), text(language.other(), key, values));
  }

  /** A day, month or year of ISO 8601 as people write it; anything else as it is. */
  public Content date(String iso) {
    return both(date(language, iso), date(language.other(), iso));
  }

  /** As {@link #date}, for attributes. */
  public String dateText(String iso) {
    return date(language, iso);
  }

  /** The keys of all words in a language. */
  static Set<String> keys(Language language) {
    return new TreeSet<>(ALL.get(language).stringPropertyNames());
  }

  private Content both(String text, String other) {
    return output -> {
      if (!switchable || text.equals(other)) {
        output.writeUserContent(text);
        return;
      }
      output.writeContent("<span data-w=\"");
      output.writeContent(Html.attribute(other));
      output.writeContent("\">");
      output.writeUserContent(text);
      output.writeContent("</span>");
    };
  }

  private static String text(Language language, String key, Object... values) {
    String pattern = ALL.get(language).getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language.tag());
    }
    return values.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale())
            .format(Arrays.stream(values).map(v -> written(language, v)).toArray());
  }

  /** A day among the values is written as the language does. */
  private static Object written(Language language, Object value) {
    return value instanceof Iso iso ? date(language, iso.date()) : value;
  }

  private static String number(Language language, long n) {
    return NumberFormat.getIntegerInstance(language.locale()).format(n);
  }

  private static String date(Language language, String iso) {
    return iso.matches("\\d{4}-\\d\\d-\\d\\d")
        ? text(
            language,
            "date.day",
            Integer.parseInt(iso.substring(8)),
            Integer.parseInt(iso.substring(5, 7)),
            iso.substring(0, 4))
        : iso.matches("\\d{4}-\\d\\d")
            ? text(
                language, "date.month", Integer.parseInt(iso.substring(5, 7)), iso.substring(0, 4))
            : iso;
  }

  private static Properties load(Language language) {
    Properties words = new Properties();
    for (String part : PARTS) {
      String name = "/page/" + part + "-" + language.tag() + ".properties";
      try (InputStream in = Words.class.getResourceAsStream(name)) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(name + " is part of the program", e);
      }
    }
    return words;
  }
}
