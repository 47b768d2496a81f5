package org.trichdan.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts along time, by days, months or years, whichever shows the whole in a moderate number of
 * columns. Columns without anything are there, too.
 *
 * @param columns in order of time
 * @param most the highest count
 */
public record Timeline(List<Column> columns, long most) {
  private static final int COLUMNS = 120;
  private static final int FEW = 18;

  /** Columns must show so much of the whole. */
  private static final double ENOUGH = 0.9;

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  public Timeline {
    columns = List.copyOf(columns);
  }

  /**
   * A stretch of time.
   *
   * @param when ISO 8601: a day, a month or a year
   */
  public record Column(String when, long count) {}

  /**
   * Adds up counts.
   *
   * @param counts by day, month or year in ISO 8601; what is less precise than the columns is left
   *     out
   */
  public static Timeline of(Map<String, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    for (int precision : new int[] {DAY, MONTH, YEAR}) {
      TreeMap<String, Long> sums = new TreeMap<>();
      counts.forEach(
          (date, n) -> {
            if (date.length() >= precision) {
              sums.merge(date.substring(0, precision), n, Long::sum);
            }
          });
      long kept = sums.values().stream().mapToLong(Long::longValue).sum();
      if (kept > 0 && kept >= ENOUGH * all) {
        List<String> dates = between(sums.firstKey(), sums.lastKey());
        if (dates.size() <= COLUMNS || precision == YEAR) {
          List<Column> columns =
              dates.stream().map(d -> new Column(d, sums.getOrDefault(d, 0L))).toList();
          return new Timeline(columns, columns.stream().mapToLong(Column::count).max().orElse(0));
        }
      }
    }
    return new Timeline(List.of(), 0);
  }

  /** Whether there is a course of time to be seen. */
  public boolean isWorthwhile() {
    return columns.size() > 1;
  }

  /** Whether the columns are so few that they would become wide blocks. */
  public boolean isShort() {
    return columns.size() <= FEW;
  }

  /** The height of a column, 0 to 100. */
  public long height(Column column) {
    return column.count() == 0 ? 0 : Math.max(2, Math.round(100.0 * column.count() / most));
  }

  /** The highest column, the first of them. */
  public Column peak() {
    return columns.stream().filter(c -> c.count() == most).findFirst().orElseThrow();
  }

  public Column first() {
    return columns.get(0);
  }

  public Column last() {
    return columns.get(columns.size() - 1);
  }

  /** The columns that hold anything. */
  public List<Column> filled() {
    return columns.stream().filter(c -> c.count() > 0).toList();
  }

  private static List<String> between(String first, String last) {
    List<String> all = new ArrayList<>();
    for (String at = first; at.compareTo(last) <= 0 && all.size() <= COLUMNS * 10; at = next(at)) {
      all.add(at);
    }
    return all;
  }

  private static String next(String at) {
    return switch (at.length()) {
      case DAY -> LocalDate.parse(at).plusDays(1).toString();
      case MONTH -> YearMonth.parse(at).plusMonths(1).toString();
      default -> "%04d".formatted(Integer.parseInt(at) + 1);
    };
  }
}
