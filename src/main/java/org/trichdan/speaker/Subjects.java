package org.trichdan.speaker;

import java.util.List;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;

/** Finds the subject of a sentence by its place. */
public final class Subjects {
  /** How many units may say of what somebody is the head: "Chủ tịch Đảng Nhân dân Campuchia". */
  private static final int MAX_OF_TITLE = 4;

  private Subjects() {}

  /**
   * The subject of a sentence: the first speaker phrase before a position that opens a main clause,
   * else the first of all; -1 when there is none.
   */
  public static int of(List<Unit> units, int before) {
    int first = -1;
    for (int i = 0; i < before; i++) {
      if (units.get(i).is(UnitType.SPEAKER)) {
        Unit previous = i == 0 ? null : units.get(i - 1);
        if (previous == null || previous.is(UnitType.PUNCT) || previous.is(UnitType.DATE)) {
          return holder(units, i, before);
        }
        first = first < 0 ? i : first;
      }
    }
    return first;
  }

  /** "Chủ tịch A, Chủ tịch B Trần Văn Nam": of titles in a row, the last has the name. */
  private static int holder(List<Unit> units, int role, int before) {
    int at = role;
    while (units.get(at).is(UnitType.ROLE) || units.get(at).is(UnitType.ORG)) {
      int next = at + 1;
      while (next < before && next <= at + MAX_OF_TITLE && !units.get(next).is(UnitType.PUNCT)) {
        next++;
      }
      boolean listed = next + 1 < before && units.get(next).text().equals(",");
      if (!listed || !units.get(next + 1).is(UnitType.SPEAKER)) {
        return role;
      }
      at = next + 1;
    }
    return units.get(at).is(UnitType.PERSON) ? at : role;
  }
}
