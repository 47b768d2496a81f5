package org.trichdan.reduce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.rule.Rule;
import org.trichdan.rule.RuleMatch;
import org.trichdan.rule.Unit;

/** What a phrase rule made one unit of. Immutable. */
public final class Phrase {
  private final RuleMatch match;
  private final List<Unit> units;

  /** The sentence that the rule saw: captures may lie outside the phrase. */
  private final List<Unit> sentence;

  /**
   * @param units the units it takes together, in order
   * @param sentence not to be changed any more
   */
  Phrase(RuleMatch match, List<Unit> units, List<Unit> sentence) {
    this.match = match;
    this.units = List.copyOf(units);
    this.sentence = sentence;
  }

  /** The phrase that a unit stands for, or null when it is a plain unit. */
  public static Phrase of(Unit unit) {
    return unit.value() instanceof Phrase phrase ? phrase : null;
  }

  /** The rule that made it. */
  public Rule rule() {
    return match.rule();
  }

  /** The units it took together, in order; some may be phrases themselves. */
  public List<Unit> units() {
    return units;
  }

  /** The first unit captured in a role, or null. */
  public Unit capture(String role) {
    int[] span = match.group(role);
    return span == null ? null : sentence.get(span[0]);
  }

  /** All units captured in a role, at least one; null when there are none. */
  public List<Unit> captured(String role) {
    int[] span = match.group(role);
    return span == null ? null : sentence.subList(span[0], span[1]);
  }

  /** What the rule captured, by role. */
  public Map<String, List<Unit>> captures() {
    Map<String, List<Unit>> captures = new HashMap<>();
    match.groups().keySet().forEach(role -> captures.put(role, captured(role)));
    return captures;
  }
}
