package org.trichdan.rule;

import java.util.List;
import java.util.Map;

/** A rule as its author wrote it. */
public final class Rule {
  private final String name;
  private final String why;
  private final String layer;
  private final String file;
  private final int line;
  private final List<String> matches;
  private final Map<String, String> attributes;
  private final List<Example> positive;
  private final List<Example> negative;
  private final int priority;
  private final double confidence;
  private final ClassSet emits;

  Rule(RawRule raw) {
    this.name = raw.name;
    this.why = raw.why;
    this.layer = raw.file.folder();
    this.file = raw.file.name();
    this.line = raw.line;
    this.matches = raw.matches.stream().map(Located::text).toList();
    this.attributes = Map.copyOf(raw.attributes);
    this.positive = List.copyOf(raw.positive);
    this.negative = List.copyOf(raw.negative);
    // Asked of every match, so read once.
    this.priority = Integer.parseInt(attributes.getOrDefault("priority", "50"));
    this.confidence = Double.parseDouble(attributes.getOrDefault("confidence", "0.8"));
    this.emits = emits(attributes.get("emit"));
  }

  private static ClassSet emits(String types) {
    ClassSet classes = ClassSet.EMPTY;
    for (String type : types == null ? new String[0] : types.split(" ", -1)) {
      classes = classes.union(ClassSet.of(UnitType.valueOf(type).id()));
    }
    return classes;
  }

  /** Unique in the rule set. */
  public String name() {
    return name;
  }

  /** What it is for, one line. */
  public String why() {
    return why;
  }

  /** The folder it stands in. */
  public String layer() {
    return layer;
  }

  /** The file, as shown in diagnostics. */
  public String file() {
    return file;
  }

  /** The line of its name, 1 is the first. */
  public int line() {
    return line;
  }

  /** Its patterns, source text. */
  public List<String> matches() {
    return matches;
  }

  /** Its other keys. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /** Examples that it must match. */
  public List<Example> positive() {
    return positive;
  }

  /** Examples that it must not match. */
  public List<Example> negative() {
    return negative;
  }

  /** Which of two rules wins: the higher. 50 unless the rule says otherwise. */
  public int priority() {
    return priority;
  }

  /** From 0 to 1; 0.8 unless the rule says otherwise. */
  public double confidence() {
    return confidence;
  }

  /** The types of the units that it makes; empty in the layer that makes none. */
  public ClassSet emits() {
    return emits;
  }

  /** The value of the key, null when the rule does not have it. */
  public String attribute(String key) {
    return attributes.get(key);
  }

  @Override
  public String toString() {
    return name;
  }
}
