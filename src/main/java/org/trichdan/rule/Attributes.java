package org.trichdan.rule;

import java.util.ArrayList;
import java.util.List;

/** Checks the keys of a rule that are not part of its pattern. */
final class Attributes {
  private static final List<String> KNOWN =
      List.of(
          "priority",
          "confidence",
          "type",
          "kind",
          "polarity",
          "value",
          "date",
          "reason",
          "emit",
          "subject",
          "field",
          "extent",
          "note");

  private Attributes() {}

  static void add(RawRule rule, int line, String key, int column, String value, Problems problems) {
    if (!KNOWN.contains(key)) {
      List<String> all = new ArrayList<>(KNOWN);
      all.addAll(List.of("rule", "why", "match", "define"));
      String near = Nearest.to(key, all);
      problems.at(
          rule.file,
          line,
          0,
          key.length(),
          "unknown key " + key,
          near == null ? "keys: " + String.join(" ", KNOWN) : "did you mean " + near + "?");
      return;
    }
    if (rule.attributes.containsKey(key)) {
      problems.at(rule.file, line, 0, key.length(), "a second " + key, null);
    }
    String wrong = wrong(key, value);
    if (wrong != null) {
      problems.at(rule.file, line, column, value.length(), "not a number: " + value, wrong);
      return;
    }
    rule.attributes.put(key, value);
  }

  /** What the value should have been; null when it is right. */
  private static String wrong(String key, String value) {
    if (key.equals("priority") && !value.matches("\\d{1,4}")) {
      return "priority is a whole number, 50 for most rules";
    }
    if (key.equals("confidence") && !value.matches("0|1|[01]\\.0*|0?\\.\\d{1,6}")) {
      return "confidence is from 0 to 1, with a point: 0.8";
    }
    return null;
  }
}
