package org.trichdan.serve;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.desk.Filter;
import org.trichdan.http.Parameters;
import org.trichdan.http.Refusal;
import org.trichdan.review.ReviewState;

/** Filters as parameters of an address, and back. */
public final class Filters {
  /** The parameters, in the order of the form. */
  static final List<String> KEYS =
      List.of("q", "speaker", "source", "outlet", "from", "to", "kind", "polarity", "state");

  private static final Pattern DAY =
      Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
  private static final int LONGEST = 200;

  private Filters() {}

  /**
   * The filter that is asked for.
   *
   * @throws Refusal when a day, a kind, a polarity or a state is none
   */
  static Filter of(Parameters p) throws Refusal {
    for (String key : KEYS) {
      if (p.get(key).length() > LONGEST) {
        throw bad(key + " has more than " + LONGEST + " characters");
      }
    }
    return new Filter(
        p.orNull("q"),
        p.orNull("speaker"),
        p.orNull("source"),
        p.orNull("outlet"),
        day(p, "from"),
        day(p, "to"),
        oneOf(p, "kind", Arrays.stream(Kind.values()).map(Kind::label).toList()),
        oneOf(p, "polarity", Arrays.stream(Polarity.values()).map(Polarity::label).toList()),
        state(p));
  }

  /** The parameters of a filter, in the order of the form; those that are not used are missing. */
  static Map<String, String> values(Filter f) {
    Map<String, String> values = new LinkedHashMap<>();
    String state = f.state() == null ? null : f.state().label();
    List<String> all =
        Arrays.asList(
            f.words(),
            f.speaker(),
            f.source(),
            f.outlet(),
            f.from(),
            f.to(),
            f.kind(),
            f.polarity(),
            state);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) != null) {
        values.put(KEYS.get(i), all.get(i));
      }
    }
    return values;
  }

  /** An address that carries parameters on. */
  public static Address put(Address address, Map<String, String> values) {
    Address full = address;
    for (Map.Entry<String, String> value : values.entrySet()) {
      full = full.with(value.getKey(), value.getValue());
    }
    return full;
  }

  private static String day(Parameters p, String key) throws Refusal {
    String value = p.orNull(key);
    if (value != null && !DAY.matcher(value).matches()) {
      throw bad(key + " is a day, a month or a year, as 2025-11-26");
    }
    return value;
  }

  private static ReviewState state(Parameters p) throws Refusal {
    String label =
        oneOf(p, "state", Arrays.stream(ReviewState.values()).map(ReviewState::label).toList());
    return Arrays.stream(ReviewState.values())
        .filter(s -> s.label().equals(label))
        .findFirst()
        .orElse(null);
  }

  static String oneOf(Parameters p, String key, List<String> choices) throws Refusal {
    String value = p.orNull(key);
    if (value != null && !choices.contains(value)) {
      throw bad(key + " is one of " + String.join(", ", choices));
    }
    return value;
  }

  private static Refusal bad(String detail) {
    return new Refusal(Refusal.Reason.BAD_REQUEST, detail);
  }
}
