package org.trichdan.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One {@code match} line, compiled. */
final class Alternative {
  private final Rule rule;
  private final UnitPattern pattern;
  private final List<ClassSet> triggers;

  /** What a match can begin with; null for anything. */
  private final ClassSet first;

  private final boolean contentBefore;
  private final boolean contentAfter;

  private Alternative(
      Rule rule,
      UnitPattern pattern,
      List<ClassSet> triggers,
      ClassSet first,
      boolean contentBefore,
      boolean contentAfter) {
    this.rule = rule;
    this.pattern = pattern;
    this.triggers = triggers;
    this.first = first;
    this.contentBefore = contentBefore;
    this.contentAfter = contentAfter;
  }

  /** Compiles a pattern that takes a unit at least. */
  static Alternative of(Rule rule, Expr expr, boolean contentBefore, boolean contentAfter) {
    return new Alternative(
        rule,
        UnitPattern.compile(expr),
        Shape.triggers(expr),
        Shape.first(expr),
        contentBefore,
        contentAfter);
  }

  /** The same pattern, tried everywhere. */
  Alternative untriggered() {
    return new Alternative(rule, pattern, List.of(), null, contentBefore, contentAfter);
  }

  /** False when no sentence whose units are of these classes can match. */
  boolean possible(ClassSet present) {
    for (ClassSet trigger : triggers) {
      if (!trigger.intersects(present)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The matches from left to right: for each place of the cue the one that begins leftmost; where
   * no cue is captured, as many as fit beside each other.
   */
  List<RuleMatch> match(List<Unit> units) {
    List<RuleMatch> matches = new ArrayList<>();
    Set<Integer> cues = new HashSet<>();
    UnitPattern.UnitMatcher matcher = pattern.over(units);
    int last = lastStart(units);
    int at = 0;
    while (at <= last) {
      if (!canStart(units.get(at)) || !matcher.matchesAt(at)) {
        at++;
        continue;
      }
      RuleMatch match = result(matcher);
      int[] cue = match.group("cue");
      if (cue == null) {
        at = match.to();
        matches.add(match);
      } else {
        at++;
        if (cues.add(cue[0])) {
          matches.add(match);
        }
      }
    }
    return matches;
  }

  /** No match begins after this: behind it, something that every match contains is missing. */
  private int lastStart(List<Unit> units) {
    int last = units.size() - 1;
    for (ClassSet trigger : triggers) {
      int i = units.size() - 1;
      while (i >= 0 && !units.get(i).classes().intersects(trigger)) {
        i--;
      }
      last = Math.min(last, i);
    }
    return last;
  }

  private boolean canStart(Unit unit) {
    return first == null || first.intersects(unit.classes());
  }

  private RuleMatch result(UnitPattern.UnitMatcher matcher) {
    Map<String, int[]> groups = new HashMap<>();
    for (int i = 0; i < pattern.roles().size(); i++) {
      int from = matcher.start(i + 1);
      int to = matcher.end(i + 1);
      if (from >= 0 && to > from) {
        groups.merge(pattern.roles().get(i), new int[] {from, to}, (a, b) -> b[0] < a[0] ? b : a);
      }
    }
    return new RuleMatch(rule, matcher.start(), matcher.end(), groups, contentAfter, contentBefore);
  }
}
