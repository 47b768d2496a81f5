package org.trichdan.store;

import java.io.Serializable;

/**
 * Days, months or years from one to another, both included. The day of a statement is when it was
 * said, or else when it appeared: who asks for November means what was said then, also where a
 * later article recalls it. A statement of which only the month or the year is known fits when one
 * of its days does.
 *
 * @param from the first, as {@code 2025-11-26}; null for any
 * @param to the last; null for any
 * @param outlet part of the name of the outlet that published it; null for any
 */
public record Period(String from, String to, String outlet) implements Serializable {
  /** Everything. */
  public static final Period ALL = new Period(null, null, null);

  /** When a statement was said, else when it appeared. */
  static final String DAY = "coalesce(a.date, r.published)";

  /** When a statement appeared, else when it was said. */
  static final String APPEARED = "coalesce(r.published, a.date)";

  /** Adds conditions over {@code r}, a revision, and {@code a}, an attribution. */
  SqlText addTo(SqlText sql) {
    addDays(sql, DAY, from, to);
    if (outlet != null) {
      sql.add(" AND instr(fold(coalesce(r.outlet, '')), fold(?))", outlet);
    }
    return sql;
  }

  /**
   * Adds the condition that a day lies in a period.
   *
   * @param day SQL for it
   * @param from null for any
   * @param to null for any
   */
  static void addDays(SqlText sql, String day, String from, String to) {
    if (from != null) {
      String start = "substr(" + day + ", 1, " + from.length() + ")";
      sql.add(" AND " + start + " >= substr(?, 1, length(" + day + "))", from);
    }
    if (to != null) {
      sql.add(" AND substr(" + day + ", 1, " + to.length() + ") <= ?", to);
    }
  }

  /** Whether a day lies in it; one that is not known does only when every day does. */
  public boolean holds(String day) {
    if (day == null) {
      return from == null && to == null;
    }
    boolean early = from != null && begin(day, from).compareTo(begin(from, day)) < 0;
    boolean late = to != null && begin(day, to).compareTo(to) > 0;
    return !early && !late;
  }

  /** As much of a day as another gives. */
  private static String begin(String day, String other) {
    return day.substring(0, Math.min(day.length(), other.length()));
  }
}
