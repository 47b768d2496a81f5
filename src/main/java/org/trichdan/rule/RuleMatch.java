package org.trichdan.rule;

import java.util.Map;

/**
 * A place where a rule matches. All positions are indexes of units.
 *
 * @param from first unit of the whole match
 * @param to unit after the last
 * @param spans its roles; a role that took part several times has its first
 * @param contentAfter the pattern ends in {@code {content:...}}: content begins at {@code to}
 * @param contentBefore the pattern begins with it: content ends at {@code from}
 */
public record RuleMatch(
    Rule rule, int from, int to, RoleSpans spans, boolean contentAfter, boolean contentBefore) {

  /** The units of a role, {@code [from, to)}, never an empty stretch; null when there are none. */
  public int[] group(String role) {
    return spans.get(role);
  }

  /** Role to {@code [from, to)}. */
  public Map<String, int[]> groups() {
    return spans.asMap();
  }
}
