package org.trichdan.store;

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

  /** When a statement appeared, else when it was said. */
  static final String DAY = "coalesce(r.published, a.date)";

  /** Adds conditions over {@code r}, a revision, and {@code a}, an attribution. */
  SqlText addTo(SqlText sql) {
    if (from != null) {
      sql.add(" AND " + DAY + " >= ?", from);
    }
    if (to != null) {
      sql.add(" AND substr(" + DAY + ", 1, " + to.length() + ") <= ?", to);
    }
    if (outlet != null) {
      sql.add(" AND instr(fold(coalesce(r.outlet, '')), fold(?))", outlet);
    }
    return sql;
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
