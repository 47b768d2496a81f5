package org.trichdan.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which units a match has in each role: few, so they are looked through rather than looked up. */
public final class RoleSpans {
  private final Roles roles;
  private final int[][] spans;

  private RoleSpans(Roles roles, int[][] spans) {
    this.roles = roles;
    this.spans = spans;
  }

  /** The units of a role, {@code [from, to)}; null when the match has none. */
  public int[] get(String role) {
    for (int i = 0; i < spans.length; i++) {
      if (roles.names.get(i).equals(role)) {
        return spans[i];
      }
    }
    return null;
  }

  /** Role to {@code [from, to)}, in the order in which the pattern names them. */
  public Map<String, int[]> asMap() {
    Map<String, int[]> map = new LinkedHashMap<>();
    for (int i = 0; i < spans.length; i++) {
      if (spans[i] != null) {
        map.put(roles.names.get(i), spans[i]);
      }
    }
    return map;
  }

  /** The roles of a pattern, each once, and which of its groups are of which. */
  static final class Roles {
    private final List<String> names = new ArrayList<>();
    private final int[] ofGroup;

    Roles(List<String> groups) {
      ofGroup = new int[groups.size()];
      for (int i = 0; i < ofGroup.length; i++) {
        if (!names.contains(groups.get(i))) {
          names.add(groups.get(i).intern()); // the program asks by constants: the same object
        }
        ofGroup[i] = names.indexOf(groups.get(i));
      }
    }

    /** What the machine has just matched: of several groups of a role the leftmost. */
    RoleSpans spans(Machine machine) {
      int[][] spans = new int[names.size()][];
      for (int group = 0; group < ofGroup.length; group++) {
        int from = machine.slot(2 * group);
        int to = machine.slot(2 * group + 1);
        int[] other = spans[ofGroup[group]];
        if (from >= 0 && to > from && (other == null || from < other[0])) {
          spans[ofGroup[group]] = new int[] {from, to};
        }
      }
      return new RoleSpans(this, spans);
    }
  }
}
