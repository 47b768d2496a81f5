package org.trichdan.reduce;

import java.util.List;
import java.util.Map;
import org.trichdan.rule.Rule;
import org.trichdan.rule.Unit;

/**
 * What a phrase rule made one unit of.
 *
 * @param rule the rule
 * @param units the units it took together, in order; some may be phrases themselves
 * @param captures what the rule captured within, by role
 */
public record Phrase(Rule rule, List<Unit> units, Map<String, List<Unit>> captures) {
  public Phrase {
    units = List.copyOf(units);
    captures = Map.copyOf(captures);
  }

  /** The phrase that a unit stands for, or null when it is a plain unit. */
  public static Phrase of(Unit unit) {
    return unit.value() instanceof Phrase phrase ? phrase : null;
  }

  /** The first unit captured in a role, or null. */
  public Unit capture(String role) {
    List<Unit> units = captures.get(role);
    return units == null || units.isEmpty() ? null : units.get(0);
  }
}
