package org.trichdan.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What may stand beside a key of a rule. */
final class AttributeValues {
  private static final List<String> TYPES =
      Arrays.stream(UnitType.values()).map(UnitType::name).toList();

  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "emit", TYPES,
          "type", List.of("person", "organization", "group", "anonymous"),
          "polarity", List.of("affirm", "deny", "decline"),
          "subject", List.of("elided", "previous", "body", "shared", "interviewee"),
          "field", List.of("title", "text"),
          "extent", List.of("answer", "turn"),
          "framing", List.of("yes"),
          "grain", List.of("day", "month", "year"));

  private AttributeValues() {}

  /** Reports a value that its key cannot have; true when it can. */
  static boolean check(
      SourceFile file, int line, String key, int column, String value, Problems problems) {
    String number = number(key, value);
    if (number != null) {
      problems.at(file, line, column, value.length(), "not a number: " + value, number);
      return false;
    }
    List<String> choices = CHOICES.get(key);
    if (choices == null) {
      return true;
    }
    boolean good = true;
    int from = 0;
    for (String word : key.equals("emit") ? value.split(" ", -1) : new String[] {value}) {
      if (!choices.contains(word)) {
        good = false;
        String near = Nearest.to(word, choices);
        String all = key + " is " + (choices.size() == 1 ? "" : "one of ");
        problems.at(
            file,
            line,
            column + from,
            word.length(),
            word.isEmpty() ? "two spaces" : "no " + key + " " + word,
            near == null ? all + String.join(", ", choices) : "did you mean " + near + "?");
      }
      from += word.length() + 1;
    }
    return good;
  }

  /** What the number should have been; null when it is right. */
  private static String number(String key, String value) {
    if (key.equals("priority") && !value.matches("\\d{1,4}")) {
      return "priority is a whole number, 50 for most rules";
    }
    if (key.equals("confidence") && !value.matches("0|1|[01]\\.0*|0?\\.\\d{1,6}")) {
      return "confidence is from 0 to 1, with a point: 0.8";
    }
    return null;
  }
}
