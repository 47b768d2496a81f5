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
    int i = roles.of(role);
    return i < 0 ? null : spans[i];
  }

  /** Role to {@code [from, to)}, in the order in which the pattern names them. */
  public Map<String, int[]> asMap() {
    Map<String, int[]> map = new LinkedHashMap<>();
    for (int i = 0; i < spans.length; i++) {
      if (spans[i] != null) {
        map.put(roles.names[i], spans[i]);
      }
    }
    return map;
  }

  /** The roles of a pattern, each once, and which of its groups are of which. */
  static final class Roles {
    private final String[] names;
    private final int[] ofGroup;

    Roles(List<String> groups) {
      ofGroup = new int[groups.size()];
      List<String> different = new ArrayList<>();
      for (int i = 0; i < ofGroup.length; i++) {
        if (!different.contains(groups.get(i))) {
          different.add(groups.get(i).intern()); // asked for by constants: the same object
        }
        ofGroup[i] = different.indexOf(groups.get(i));
      }
      names = different.toArray(String[]::new);
    }

    /** The number of a role; -1 when the pattern has none of that name. */
    int of(String role) {
      for (int i = 0; i < names.length; i++) {
        if (names[i].equals(role)) {
          return i;
        }
      }
      return -1;
    }

    /** What the machine has just matched: of several groups of a role the leftmost. */
    RoleSpans spans(Machine machine) {
      int[][] spans = new int[names.length][];
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
