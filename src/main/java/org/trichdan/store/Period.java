package org.trichdan.store;

import java.util.List;

/**
 * Days, months or years from one to another, both included.
 *
 * @param from the first, as {@code 2025-11-26}; null for any
 * @param to the last; null for any
 * @param outlet part of the name of the outlet that published it; null for any
 */
public record Period(String from, String to, String outlet) {
  /** Everything. */
  public static final Period ALL = new Period(null, null, null);

  /** Conditions over {@code r}, a revision; their values are added. */
  String sql(String day, List<Object> values) {
    StringBuilder sql = new StringBuilder();
    if (from != null) {
      sql.append(" AND ").append(day).append(" >= ?");
      values.add(from);
    }
    if (to != null) {
      sql.append(" AND substr(").append(day).append(", 1, ").append(to.length()).append(") <= ?");
      values.add(to);
    }
    if (outlet != null) {
      sql.append(" AND instr(fold(coalesce(r.outlet, '')), fold(?))");
      values.add(outlet);
    }
    return sql.toString();
  }

  /** Whether a day lies in it; one that is not known does only when every day does. */
  public boolean holds(String day) {
    if (day == null) {
      return from == null && to == null;
    }
    boolean early = from != null && day.compareTo(from) < 0;
    boolean late =
        to != null && day.substring(0, Math.min(day.length(), to.length())).compareTo(to) > 0;
    return !early && !late;
  }
}
