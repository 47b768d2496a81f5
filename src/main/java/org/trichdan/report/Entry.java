package org.trichdan.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** A name, a day or a sort in the index, with all that it leads to. */
public final class Entry {
  private final Aspect aspect;
  private final String value;
  private final int number;
  private final List<Line> lines = new ArrayList<>();

  /**
   * @param number among those of its aspect, from 1, in the order they were first met
   */
  Entry(Aspect aspect, String value, int number) {
    this.aspect = aspect;
    this.value = value;
    this.number = number;
  }

  void add(Line line) {
    lines.add(line);
  }

  public Aspect aspect() {
    return aspect;
  }

  public String value() {
    return value;
  }

  public int number() {
    return number;
  }

  /** Its element id: safe, whatever the value is. */
  public String anchor() {
    return aspect.label() + number;
  }

  public List<Line> lines() {
    return Collections.unmodifiableList(lines);
  }

  /** The element ids of what it leads to, from a line on, separated by spaces. */
  public String anchorsFrom(int line) {
    return lines.stream().skip(line).map(Line::anchor).collect(Collectors.joining(" "));
  }

  public int count() {
    return lines.size();
  }
}
