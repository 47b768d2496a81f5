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
          "polarity",
          "emit",
          "subject",
          "field",
          "extent",
          "framing",
          "grain");

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
    if (AttributeValues.check(rule.file, line, key, column, value, problems)) {
      rule.attributes.put(key, value);
    }
  }
}
