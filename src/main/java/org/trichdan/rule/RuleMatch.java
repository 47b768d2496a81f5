package org.trichdan.rule;

import java.util.Map;

/**
 * A place where a rule matches. All positions are indexes of units.
 *
 * @param from first unit of the whole match
 * @param to unit after the last
 * @param groups role to {@code [from, to)}, never empty stretches; a role that took part several
 *     times has its first
 * @param contentAfter the pattern ends in {@code {content:...}}: content begins at {@code to}
 * @param contentBefore the pattern begins with it: content ends at {@code from}
 */
public record RuleMatch(
    Rule rule,
    int from,
    int to,
    Map<String, int[]> groups,
    boolean contentAfter,
    boolean contentBefore) {
  public RuleMatch {
    groups = Map.copyOf(groups);
  }

  /** The units of a role, {@code [from, to)}; null when the match has none. */
  public int[] group(String role) {
    return groups.get(role);
  }
}
