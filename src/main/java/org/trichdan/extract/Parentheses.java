package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.rule.Unit;

/** Reads and replaces what a parenthesis holds. */
final class Parentheses {
  private Parentheses() {}

  /** The units inside a parenthesis; empty when the unit holds none. */
  static List<Unit> inside(Unit unit) {
    List<Unit> inside = List.of();
    if (unit.value() instanceof List<?> units) {
      inside = new ArrayList<>(units.size());
      for (Object element : units) {
        inside.add((Unit) element);
      }
    }
    return inside;
  }

  /** The same parenthesis with other units inside. */
  static Unit with(Unit unit, List<Unit> inside) {
    return new Unit(
        unit.start(), unit.end(), unit.surface(), unit.text(), unit.classes(), List.copyOf(inside));
  }
}
