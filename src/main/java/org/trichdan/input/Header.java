package org.trichdan.input;

import java.time.DateTimeException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichdan.article.PublicationDate;

/**
 * What stands above the body of a plain text: {@code date 2025-11-26 The title 26/11/2025 08:16},
 * or just a headline.
 *
 * @param title the headline; empty when there is none
 * @param published the date; null when there is none or it is no date
 * @param badDate what stood in the date's place and is no date; null when all is well
 * @param bodyStart first code point of the body
 */
record Header(String title, PublicationDate published, String badDate, int bodyStart) {
  private static final int LONGEST_HEADLINE = 200;

  /** The date, then on the same line or the next the title, then perhaps the clock's stamp. */
  private static final Pattern DATED =
      Pattern.compile(
          "\\s*date\\h+(?<date>\\d{4}-\\d{2}-\\d{2})(?!\\S)\\h*(?<title>[^\\r\\n]*)(?:\\R|\\z)");

  private static final String STAMP_SOURCE = "\\d{1,2}/\\d{1,2}/\\d{4}(?:[\\h,-]+\\d{1,2}:\\d{2})?";
  private static final Pattern STAMP_AT_END =
      Pattern.compile("(?:^|\\h+)" + STAMP_SOURCE + "\\h*$");
  private static final Pattern STAMP_LINE =
      Pattern.compile("\\h*" + STAMP_SOURCE + "\\h*(?:\\R|\\z)");
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\R|\\z)");

  /** The header of a text; one with an empty title and no date when the text is all body. */
  static Header of(String text) {
    Header dated = dated(text);
    return dated != null ? dated : undated(text);
  }

  /** The dated header of a text, or null when it begins otherwise. */
  static Header dated(String text) {
    Matcher m = DATED.matcher(text);
    if (!m.lookingAt()) {
      return null;
    }
    int end = m.end();
    String title = m.group("title").strip();
    if (title.isEmpty()) {
      Headline below = Headline.at(text, skipBlank(text, end));
      title = below == null ? "" : below.title();
      end = below == null ? end : below.end();
    }
    Matcher stamp = STAMP_LINE.matcher(text).region(end, text.length());
    if (stamp.lookingAt()) {
      end = stamp.end();
    }
    title = STAMP_AT_END.matcher(title).replaceFirst("").strip();
    String date = m.group("date");
    PublicationDate published = parse(date);
    return new Header(title, published, published == null ? date : null, body(text, end));
  }

  private static Header undated(String text) {
    Headline headline = Headline.at(text, skipBlank(text, 0));
    if (headline == null || skipBlank(text, headline.end()) == text.length()) {
      return new Header("", null, null, 0);
    }
    return new Header(headline.title(), null, null, body(text, headline.end()));
  }

  private static PublicationDate parse(String date) {
    try {
      return PublicationDate.parse(date);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int body(String text, int from) {
    return text.codePointCount(0, skipBlank(text, from));
  }

  private static int skipBlank(String text, int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A line that reads like a headline: short, and no sentence. */
  private record Headline(String title, int end) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\.)\\.[”\"’»)]*$");

    static Headline at(String text, int start) {
      Matcher m = LINE.matcher(text).region(start, text.length());
      if (!m.lookingAt()) {
        return null;
      }
      String line = m.group().strip();
      boolean fits = !line.isEmpty() && line.codePointCount(0, line.length()) <= LONGEST_HEADLINE;
      return fits && !SENTENCE_END.matcher(line).find() ? new Headline(line, m.end()) : null;
    }
  }
}
