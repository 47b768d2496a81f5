package org.trichdan.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * When an article was published, at the precision it was given: a day, a month or a year, and
 * perhaps the moment.
 *
 * @param year the year, always known
 * @param month 1 to 12; 0 when only the year is known
 * @param day 1 to 31; 0 when only the year or the month is known
 * @param at the moment, in the time of {@link #ZONE}, on this very day; null when no time is known
 */
public record PublicationDate(int year, int month, int day, OffsetDateTime at) {
  /** Where the readers are: their day is the one that {@code hôm nay} means. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** What to tell somebody who has written none. */
  public static final String HINT = "write it as 2025-11-26, 2025-11 or 2025";

  public PublicationDate {
    LocalDate date = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    if (month == 0 && day != 0) {
      throw new DateTimeException("a day without a month");
    }
    if (at != null && (day == 0 || !at.toLocalDate().equals(date))) {
      throw new DateTimeException("a moment of another day");
    }
  }

  /** A date of which the time of day is not known. */
  public PublicationDate(int year, int month, int day) {
    this(year, month, day, null);
  }

  public static PublicationDate of(LocalDate date) {
    return new PublicationDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** A moment, and the day in {@link #ZONE} on which it falls, which may differ from its own. */
  public static PublicationDate of(OffsetDateTime moment) {
    OffsetDateTime at = moment.atZoneSameInstant(ZONE).toOffsetDateTime();
    return new PublicationDate(at.getYear(), at.getMonthValue(), at.getDayOfMonth(), at);
  }

  /**
   * Reads {@code 2025-11-26}, {@code 2025-11}, {@code 2025}, and what pages and crawlers write: ISO
   * 8601 and RFC 1123 date-times, {@code 26/11/2025 08:16}, {@code Thứ Tư, ngày 26 tháng 11 năm
   * 2025}, seconds or milliseconds since 1970. A day in figures stands before its month; a time
   * without a zone is that of {@link #ZONE}.
   *
   * @throws DateTimeException when the text is none of these, a day that does not exist, or one
   *     before 1900
   */
  public static PublicationDate parse(String text) {
    return DateText.read(text);
  }

  /** The day, or null when only the month or the year is known. */
  public LocalDate toLocalDate() {
    return day == 0 ? null : LocalDate.of(year, month, day);
  }

  /** The moment, ISO 8601 with its offset; when it is not known, as {@link #toString}. */
  public String toMoment() {
    return at == null ? toString() : at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /** ISO 8601 at the known precision: {@code 2025-11-26}, {@code 2025-11} or {@code 2025}. */
  @Override
  public String toString() {
    // Each record carries a date; a Formatter for it costs more than all of the rest of the line.
    StringBuilder iso = new StringBuilder(padded(year, 4));
    if (month != 0) {
      iso.append('-').append(padded(month, 2));
    }
    if (day != 0) {
      iso.append('-').append(padded(day, 2));
    }
    return iso.toString();
  }

  /** As {@code %0nd} writes it. */
  private static String padded(int number, int digits) {
    String text = Integer.toString(Math.abs(number));
    String sign = number < 0 ? "-" : "";
    return sign + "0".repeat(Math.max(0, digits - sign.length() - text.length())) + text;
  }
}
