package org.trichdan.rule;

import java.util.List;

/**
 * What a pattern element matches: a word, a phrase of the lexicon, a mark, or a whole stretch (a
 * quotation, a name) that the pipeline has reduced to one. Immutable.
 */
public final class Unit {
  private final int start;
  private final int end;
  private final String surface;
  private final String text;
  private final ClassSet classes;
  private final Object value;

  /**
   * @param start first {@code char} in the normalised view
   * @param end {@code char} after the last
   * @param surface as it stands in the normalised view
   * @param text lower-cased
   * @param classes what it is; a literal or list element of a pattern looks here and nowhere else
   * @param value what the pipeline wants to remember about it; may be null
   */
  public Unit(int start, int end, String surface, String text, ClassSet classes, Object value) {
    this.start = start;
    this.end = end;
    this.surface = surface;
    this.text = text;
    this.classes = classes;
    this.value = value;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  public String surface() {
    return surface;
  }

  public String text() {
    return text;
  }

  public ClassSet classes() {
    return classes;
  }

  /** May be null. */
  public Object value() {
    return value;
  }

  public boolean is(UnitType type) {
    return classes.contains(type.id());
  }

  public boolean is(int classId) {
    return classes.contains(classId);
  }

  /** This unit, of these types as well. */
  public Unit with(UnitType... types) {
    ClassSet more = classes;
    for (UnitType type : types) {
      more = more.union(ClassSet.of(type.id()));
    }
    return new Unit(start, end, surface, text, more, value);
  }

  /** Units as one lower-case text, with single spaces. */
  public static String text(List<Unit> units) {
    StringBuilder text = new StringBuilder();
    for (Unit unit : units) {
      text.append(text.length() == 0 ? "" : " ").append(unit.text());
    }
    return text.toString();
  }

  @Override
  public String toString() {
    return surface + "@" + start;
  }
}
