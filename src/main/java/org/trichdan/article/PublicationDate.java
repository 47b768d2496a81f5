package org.trichdan.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an article was published, at the precision it was given: a day, a month or a year.
 *
 * @param year the year, always known
 * @param month 1 to 12; 0 when only the year is known
 * @param day 1 to 31; 0 when only the year or the month is known
 */
public record PublicationDate(int year, int month, int day) {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ].*)?)?)?");

  public PublicationDate {
    LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    if (month == 0 && day != 0) {
      throw new DateTimeException("a day without a month");
    }
  }

  public static PublicationDate of(LocalDate date) {
    return new PublicationDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads {@code 2025-11-26}, {@code 2025-11}, {@code 2025} or an ISO date-time (the time is
   * dropped).
   *
   * @throws DateTimeException when the text is none of these
   */
  public static PublicationDate parse(String text) {
    Matcher m = ISO.matcher(text.strip());
    if (!m.matches()) {
      throw new DateTimeException("not a date: " + text);
    }
    return new PublicationDate(
        Integer.parseInt(m.group(1)),
        m.group(2) == null ? 0 : Integer.parseInt(m.group(2)),
        m.group(3) == null ? 0 : Integer.parseInt(m.group(3)));
  }

  /** The day, or null when only the month or the year is known. */
  public LocalDate toLocalDate() {
    return day == 0 ? null : LocalDate.of(year, month, day);
  }

  /** ISO 8601 at the known precision: {@code 2025-11-26}, {@code 2025-11} or {@code 2025}. */
  @Override
  public String toString() {
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }
}
