package org.trichdan.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The matches of a layer as TokensRegex finds them, pattern by pattern and start by start. */
final class ReferenceLayer {
  private record Compiled(Pattern source, ReferencePattern pattern) {}

  private final List<Compiled> patterns = new ArrayList<>();

  ReferenceLayer(RuleSet rules, String layer) {
    for (Pattern pattern : rules.patterns()) {
      if (pattern.rule().layer().equals(layer)) {
        patterns.add(new Compiled(pattern, ReferencePattern.compile(pattern.expr())));
      }
    }
  }

  /** {@code 3-6 rule{role=3-4}}, by the first unit, then in rule order. */
  List<String> match(List<Unit> units) {
    Map<Integer, List<String>> byStart = new TreeMap<>();
    for (Compiled compiled : patterns) {
      match(compiled, units, byStart);
    }
    return byStart.values().stream().flatMap(List::stream).toList();
  }

  private static void match(
      Compiled compiled, List<Unit> units, Map<Integer, List<String>> byStart) {
    ReferencePattern.UnitMatcher m = compiled.pattern.over(units);
    Set<Integer> cues = new HashSet<>();
    int at = 0;
    while (at < units.size()) {
      if (!m.matchesAt(at)) {
        at++;
        continue;
      }
      Map<String, int[]> groups = groups(compiled.pattern, m);
      int[] cue = groups.get("cue");
      if (cue == null || cues.add(cue[0])) {
        byStart
            .computeIfAbsent(at, s -> new ArrayList<>())
            .add(show(compiled.source.rule(), at, m.end(), groups));
      }
      at = cue == null ? m.end() : at + 1;
    }
  }

  private static Map<String, int[]> groups(
      ReferencePattern pattern, ReferencePattern.UnitMatcher m) {
    Map<String, int[]> groups = new TreeMap<>();
    for (int i = 0; i < pattern.roles().size(); i++) {
      int from = m.start(i + 1);
      int to = m.end(i + 1);
      if (from >= 0 && to > from) {
        groups.merge(pattern.roles().get(i), new int[] {from, to}, (a, b) -> b[0] < a[0] ? b : a);
      }
    }
    return groups;
  }

  /** A match as {@link #match} shows it. */
  static String show(RuleMatch match) {
    return show(match.rule(), match.from(), match.to(), new TreeMap<>(match.groups()));
  }

  private static String show(Rule rule, int from, int to, Map<String, int[]> groups) {
    StringBuilder out = new StringBuilder(from + "-" + to + " " + rule.name());
    groups.forEach((role, span) -> out.append(" " + role + "=" + span[0] + "-" + span[1]));
    return out.toString();
  }
}
