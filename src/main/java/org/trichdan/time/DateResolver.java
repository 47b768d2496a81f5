package org.trichdan.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichdan.article.PublicationDate;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Phrase;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;

/**
 * Turns a date phrase into an ISO 8601 value at the precision it was given, against the date of
 * publication.
 *
 * <p>A day and month without a year mean the latest such day up to a month after publication, so
 * that an article of January that says {@code ngày 28-12} means last year's. Where the publication
 * date is not known well enough, only a phrase that is complete in itself has a value.
 */
public final class DateResolver {
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}))?");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern OFFSET = Pattern.compile("(-?\\d+)([dmy])");

  /** How far after publication a date without a year may lie before it means the year before. */
  private static final int SLACK_DAYS = 31;

  private final Vocabulary vocabulary;
  private final PublicationDate published;

  /**
   * @param published null when unknown
   */
  public DateResolver(Vocabulary vocabulary, PublicationDate published) {
    this.vocabulary = vocabulary;
    this.published = published;
  }

  /**
   * The value of a date phrase.
   *
   * @param previous the value of the last date before this one, which {@code cùng ngày} repeats;
   *     null when there is none
   * @return null when the phrase has no value ({@code tuần trước}) or cannot be resolved
   */
  public String resolve(Phrase phrase, String previous) {
    try {
      Unit unit = phrase.capture("numeric");
      if (unit != null) {
        return numeric(unit.text());
      }
      unit = phrase.capture("relative");
      if (unit != null) {
        return relative(vocabulary.value(Listed.TIME_RELATIVE, unit.text()), previous);
      }
      unit = phrase.capture("weekday");
      if (unit != null) {
        return weekday(vocabulary.value(Listed.TIME_WEEKDAY, unit.text()));
      }
      return parts(phrase, number(phrase, "day"), month(phrase), number(phrase, "year"));
    } catch (DateTimeException e) {
      return null; // 31/2, or a month of 13: not a date after all.
    }
  }

  private String numeric(String text) {
    Matcher m = NUMBERS.matcher(text);
    if (m.matches()) {
      int year = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
      return day(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), year);
    }
    m = MONTH_YEAR.matcher(text);
    return m.matches() ? month(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))) : null;
  }

  private String parts(Phrase phrase, int day, int month, int year) {
    int known = year;
    Unit relativeYear = phrase.capture("relativeyear");
    if (relativeYear != null && published != null) {
      String value = vocabulary.value(Listed.TIME_RELATIVE, relativeYear.text());
      known = "-1y".equals(value) ? published.year() - 1 : published.year();
    }
    if (day > 0 && month > 0) {
      return day(day, month, known);
    }
    if (month > 0) {
      return month(month, known);
    }
    return known > 0 ? "%04d".formatted(known) : null;
  }

  private String day(int day, int month, int year) {
    if (year > 0) {
      return LocalDate.of(year, month, day).toString();
    }
    if (published == null) {
      return null;
    }
    LocalDate date = LocalDate.of(published.year(), month, day);
    LocalDate reference = latestPossible();
    return (date.isAfter(reference.plusDays(SLACK_DAYS)) ? date.minusYears(1) : date).toString();
  }

  private String month(int month, int year) {
    if (year > 0) {
      return YearMonth.of(year, month).toString();
    }
    if (published == null) {
      return null;
    }
    YearMonth value = YearMonth.of(published.year(), month);
    boolean future = value.isAfter(YearMonth.from(latestPossible().plusDays(SLACK_DAYS)));
    return (future ? value.minusYears(1) : value).toString();
  }

  private LocalDate latestPossible() {
    if (published.month() == 0) {
      return LocalDate.of(published.year(), 12, 31);
    }
    return published.day() == 0
        ? YearMonth.of(published.year(), published.month()).atEndOfMonth()
        : published.toLocalDate();
  }

  private String relative(String value, String previous) {
    if (value == null || published == null) {
      return null;
    }
    if (value.equals("same")) {
      boolean day = previous != null && previous.length() == 10;
      LocalDate today = published.toLocalDate();
      return day ? previous : today == null ? null : today.toString();
    }
    Matcher m = OFFSET.matcher(value);
    if (!m.matches()) {
      return null;
    }
    int offset = Integer.parseInt(m.group(1));
    return switch (m.group(2)) {
      case "d" -> {
        LocalDate today = published.toLocalDate();
        yield today == null ? null : today.plusDays(offset).toString();
      }
      case "m" ->
          published.month() == 0
              ? offset == 0 ? published.toString() : null
              : YearMonth.of(published.year(), published.month()).plusMonths(offset).toString();
      default -> "%04d".formatted(published.year() + offset);
    };
  }

  /** The latest such weekday up to the day of publication. */
  private String weekday(String value) {
    LocalDate today = published == null ? null : published.toLocalDate();
    if (value == null || today == null) {
      return null;
    }
    int back = Math.floorMod(today.getDayOfWeek().getValue() - Integer.parseInt(value), 7);
    return today.minusDays(back).toString();
  }

  private int month(Phrase phrase) {
    Unit name = phrase.capture("monthname");
    return name == null
        ? number(phrase, "month")
        : Integer.parseInt(vocabulary.value(Listed.TIME_MONTH, name.surface()));
  }

  private static int number(Phrase phrase, String role) {
    Unit unit = phrase.capture(role);
    return unit == null || unit.text().length() > 4 ? 0 : Integer.parseInt(unit.text());
  }
}
