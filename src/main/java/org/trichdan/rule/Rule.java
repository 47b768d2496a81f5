package org.trichdan.rule;

import java.util.List;
import java.util.Map;

/**
 * A rule as its author wrote it.
 *
 * @param name unique in the rule set
 * @param why what it is for, one line
 * @param layer the folder it stands in
 * @param file the file, as shown in diagnostics
 * @param line the line of its name, 1 is the first
 * @param matches its patterns, source text
 * @param attributes its other keys
 * @param positive examples that it must match
 * @param negative examples that it must not match
 */
public record Rule(
    String name,
    String why,
    String layer,
    String file,
    int line,
    List<String> matches,
    Map<String, String> attributes,
    List<Example> positive,
    List<Example> negative) {
  public Rule {
    matches = List.copyOf(matches);
    attributes = Map.copyOf(attributes);
    positive = List.copyOf(positive);
    negative = List.copyOf(negative);
  }

  /** Which of two rules wins: the higher. 50 unless the rule says otherwise. */
  public int priority() {
    return Integer.parseInt(attributes.getOrDefault("priority", "50"));
  }

  /** From 0 to 1; 0.8 unless the rule says otherwise. */
  public double confidence() {
    return Double.parseDouble(attributes.getOrDefault("confidence", "0.8"));
  }

  /** The value of the key, null when the rule does not have it. */
  public String attribute(String key) {
    return attributes.get(key);
  }
}
