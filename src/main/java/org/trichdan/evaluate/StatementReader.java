package org.trichdan.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.output.Json;
import org.trichdan.text.Span;

/** Reads what gold files and records have in common. */
final class StatementReader {
  private StatementReader() {}

  /**
   * Reads everything but the place.
   *
   * @param json the statement
   * @param place the object with {@code in}: the statement itself or its citation
   * @throws BadStatementException when a value is none of those it may be
   */
  static Statement read(Json json, Json place, Span span) throws BadStatementException {
    return new Statement(
        field(place),
        span,
        oneOf(Kind.class, json, "kind", null),
        party(json.get("speaker")),
        json.get("sources").items().stream().map(StatementReader::party).toList(),
        text(json.get("date").get("value")),
        json.get("addressee").get("name").text(),
        oneOf(Polarity.class, json, "polarity", Polarity.AFFIRM),
        json.get("optional").isTrue(),
        json.get("cue").isObject() ? json.get("cue").get("text").text() : json.get("cue").text(),
        json.get("rule").text());
  }

  /** The field a statement stands in; the text when it does not say. */
  static Citation.Field field(Json place) throws BadStatementException {
    return oneOf(Citation.Field.class, place, "in", Citation.Field.TEXT);
  }

  /**
   * The span between {@code start} and {@code end}.
   *
   * @throws BadStatementException when there is none, or it leaves the field
   */
  static Span span(Json place, FieldText text) throws BadStatementException {
    Double start = place.get("start").number();
    Double end = place.get("end").number();
    if (start == null || end == null) {
      throw new BadStatementException(
          "has no \"start\" and \"end\"", "give both, in Unicode code points");
    }
    if (start < 0 || end < start || end > text.length()) {
      throw new BadStatementException(
          "runs from "
              + start.longValue()
              + " to "
              + end.longValue()
              + " in a field of "
              + text.length()
              + " code points",
          "count Unicode code points of that very article");
    }
    return new Span(start.intValue(), end.intValue());
  }

  private static Party party(Json json) {
    if (json.keys().isEmpty()) {
      return null;
    }
    List<String> aliases =
        json.get("aliases").items().stream().map(Json::text).filter(a -> a != null).toList();
    return new Party(json.get("name").text(), json.get("mention").text(), aliases);
  }

  private static String text(Json json) {
    String text = json.text();
    return text == null || text.isEmpty() ? null : text;
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, Json json, String key, E absent)
      throws BadStatementException {
    String given = json.get(key).text();
    if (given == null && absent != null) {
      return absent;
    }
    for (E value : type.getEnumConstants()) {
      if (label(value).equals(given)) {
        return value;
      }
    }
    throw new BadStatementException(
        given == null ? "has no \"" + key + "\"" : "has the " + key + " \"" + given + "\"",
        "write "
            + Arrays.stream(type.getEnumConstants())
                .map(StatementReader::label)
                .collect(Collectors.joining(" or ")));
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** A statement is not as it should be. */
  static final class BadStatementException extends Exception {
    private static final long serialVersionUID = 1;
    private final String hint;

    BadStatementException(String message, String hint) {
      super(message);
      this.hint = hint;
    }

    String hint() {
      return hint;
    }
  }
}
