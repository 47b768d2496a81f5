package org.trichdan.article;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date and perhaps a time, as pages, feeds and crawlers write them. The text must be
 * nothing but these parts, each at most once, in any order: a day, a weekday (not compared with the
 * day), a time, after it a zone. So a text with anything that is not understood is no date.
 */
final class DateText {
  private static final int LONGEST = 100;
  private static final int FIRST_YEAR = 1900;

  /** A month or a year; a day has the other forms. */
  private static final Pattern COARSE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?");

  /** Seconds or milliseconds since 1970, the seconds perhaps with a fraction. */
  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(?:\\.\\d{1,9}|(\\d{3}))?");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)t?");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern IN_WORDS =
      Pattern.compile("(\\d{1,2}) *tháng *(\\d{1,2})(?: *năm|,)? *(\\d{4})(?!\\d)");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(\\d{1,2})[ -](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[ -]"
              + "(\\d{4}|\\d{2})(?!\\d)");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:thứ *(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ *nhật|(?:mon|tue|tues|wed|wednes|thu"
              + "|thur|thurs|fri|sat|satur|sun)(?:day)?)(?![\\p{L}\\d])");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(?!\\d)");
  private static final Pattern OFFSET =
      Pattern.compile(
          " *\\(?(?:gmt|utc?)? *([+-])(\\d{1,2})(?::?(\\d{2}))?(?![\\d/.:-])\\)?(?:\\[[a-z_/]+])?");
  private static final Pattern ZONE_NAME = Pattern.compile(" *\\(?([a-z]{1,3})(?![a-z])\\)?");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,|–-]+|(?:lúc|ngày|vào)(?!\\p{L})");

  /** The zones of RFC 822, which feeds still use, and that of Vietnam; hours east of Greenwich. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("ict", 7),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7));

  private final String text;
  private int next;
  private LocalDate day;
  private boolean weekday;
  private LocalTime time;
  private ZoneOffset zone;

  private DateText(String text) {
    this.text = text;
  }

  /**
   * See {@link PublicationDate#parse}.
   *
   * @throws DateTimeException when it is no date
   */
  static PublicationDate read(String given) {
    String stripped = given.strip();
    if (stripped.length() > LONGEST) {
      throw new DateTimeException("too long for a date");
    }
    String text = Normalizer.normalize(stripped, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    PublicationDate date = whole(text);
    if (date == null) {
      date = new DateText(text).parts();
    }
    if (date == null) {
      throw new DateTimeException("not a date: " + stripped);
    }
    if (date.year() < FIRST_YEAR) {
      throw new DateTimeException("before " + FIRST_YEAR + ": " + stripped);
    }
    return date;
  }

  /** The forms without parts; null when it is none of them. */
  private static PublicationDate whole(String text) {
    Matcher coarse = COARSE.matcher(text);
    if (coarse.matches()) {
      return new PublicationDate(number(coarse, 1), coarse.group(2) == null ? 0 : month(coarse), 0);
    }
    Matcher epoch = EPOCH.matcher(text);
    if (epoch.matches()) {
      Instant instant = Instant.ofEpochSecond(Long.parseLong(epoch.group(1)));
      return PublicationDate.of(instant.atOffset(ZoneOffset.UTC));
    }
    return null;
  }

  /** A month that is written is one: {@code 2025-00} is not the year 2025. */
  private static int month(Matcher coarse) {
    return LocalDate.of(number(coarse, 1), number(coarse, 2), 1).getMonthValue();
  }

  private PublicationDate parts() {
    while (next < text.length()) {
      if (!day() && !time() && !zone() && !weekday() && !skip(BETWEEN)) {
        return null;
      }
    }
    if (day == null) {
      return null;
    }
    if (time == null) {
      return PublicationDate.of(day);
    }
    ZoneOffset offset =
        zone != null ? zone : PublicationDate.ZONE.getRules().getOffset(day.atTime(time));
    return PublicationDate.of(OffsetDateTime.of(day, time, offset));
  }

  private boolean day() {
    if (day != null) {
      return false;
    }
    Matcher m = at(YEAR_FIRST);
    if (m != null) {
      day = LocalDate.of(number(m, 1), number(m, 3), number(m, 4));
      return true;
    }
    m = at(DAY_FIRST);
    if (m != null) {
      day = LocalDate.of(number(m, 4), number(m, 3), number(m, 1));
      return true;
    }
    m = at(IN_WORDS);
    if (m != null) {
      day = LocalDate.of(number(m, 3), number(m, 2), number(m, 1));
      return true;
    }
    m = at(ENGLISH);
    if (m != null) {
      int month = MONTHS.indexOf(m.group(2)) / 3 + 1;
      day = LocalDate.of(fullYear(m.group(3)), month, number(m, 1));
      return true;
    }
    return false;
  }

  /** Years of two figures as RFC 2822, 4.3, has them. */
  private static int fullYear(String year) {
    int n = Integer.parseInt(year);
    return year.length() == 4 ? n : n < 50 ? 2000 + n : 1900 + n;
  }

  private boolean time() {
    Matcher m = time == null ? at(TIME) : null;
    if (m == null) {
      return false;
    }
    int second = m.group(3) == null ? 0 : number(m, 3);
    time = LocalTime.of(number(m, 1), number(m, 2), second);
    return true;
  }

  private boolean zone() {
    if (time == null || zone != null) {
      return false;
    }
    Matcher m = at(OFFSET);
    if (m != null) {
      int minutes = number(m, 2) * 60 + (m.group(3) == null ? 0 : number(m, 3));
      zone = ZoneOffset.ofTotalSeconds((m.group(1).equals("-") ? -60 : 60) * minutes);
      return true;
    }
    int before = next;
    m = at(ZONE_NAME);
    if (m != null && ZONES.containsKey(m.group(1))) {
      zone = ZoneOffset.ofHours(ZONES.get(m.group(1)));
      return true;
    }
    next = before;
    return false;
  }

  private boolean weekday() {
    boolean found = !weekday && skip(WEEKDAY);
    weekday |= found;
    return found;
  }

  private boolean skip(Pattern pattern) {
    return at(pattern) != null;
  }

  /** The match that begins here, which is then behind; null when there is none. */
  private Matcher at(Pattern pattern) {
    Matcher m = pattern.matcher(text).region(next, text.length()).useTransparentBounds(true);
    if (!m.lookingAt()) {
      return null;
    }
    next = m.end();
    return m;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
