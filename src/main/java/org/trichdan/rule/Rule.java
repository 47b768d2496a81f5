package org.trichdan.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A rule as its author wrote it. */
public final class Rule {
  private final String name;
  private final String layer;
  private final String file;
  private final int line;
  private final Map<String, String> attributes;
  private final Supplier<Text> text;
  private final int priority;
  private final double confidence;
  private final ClassSet emits;

  /**
   * What only people read of a rule.
   *
   * @param why what it is for, one line
   * @param matches its patterns, source text
   * @param positive examples that it must match
   * @param negative examples that it must not match
   */
  public record Text(
      String why, List<String> matches, List<Example> positive, List<Example> negative) {
    public Text {
      matches = List.copyOf(matches);
      positive = List.copyOf(positive);
      negative = List.copyOf(negative);
    }
  }

  Rule(
      String name,
      String layer,
      String file,
      int line,
      Map<String, String> attributes,
      Supplier<Text> text) {
    this.name = name;
    this.layer = layer;
    this.file = file;
    this.line = line;
    this.attributes = Map.copyOf(attributes);
    this.text = text;
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

  /** Its keys but for those that are text. */
  public Map<String, String> attributes() {
    return attributes;
  }

  /** What the engine does not need of it; read from its file now, where it is not at hand. */
  public Text text() {
    return text.get();
  }

  /** What it is for, one line. */
  public String why() {
    return text().why();
  }

  /** Its patterns, source text. */
  public List<String> matches() {
    return text().matches();
  }

  /** Examples that it must match. */
  public List<Example> positive() {
    return text().positive();
  }

  /** Examples that it must not match. */
  public List<Example> negative() {
    return text().negative();
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
