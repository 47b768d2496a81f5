package org.trichdan.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The compiled rules of one folder. Immutable and safe for use by many threads. */
public final class Layer {
  private final List<Alternative> alternatives;

  /** Takes the alternatives in rule order. */
  Layer(List<Alternative> alternatives) {
    this.alternatives = List.copyOf(alternatives);
  }

  /**
   * All matches of all rules, by their first unit, then in rule order. They may overlap; a rule
   * gives one match for each place of its cue, and matches beside each other when it has no cue.
   */
  public List<RuleMatch> match(List<Unit> units) {
    ClassSet present = ClassSet.EMPTY;
    for (Unit unit : units) {
      present = present.union(unit.classes());
    }
    List<RuleMatch> matches = new ArrayList<>();
    for (Alternative alternative : alternatives) {
      if (alternative.possible(present)) {
        matches.addAll(alternative.match(units));
      }
    }
    matches.sort(Comparator.comparingInt(RuleMatch::from));
    return matches;
  }

  /** What {@link #match} gives, found without the help of triggers: for tests. */
  List<RuleMatch> matchAll(List<Unit> units) {
    List<RuleMatch> matches = new ArrayList<>();
    alternatives.forEach(a -> matches.addAll(a.untriggered().match(units)));
    matches.sort(Comparator.comparingInt(RuleMatch::from));
    return matches;
  }
}
