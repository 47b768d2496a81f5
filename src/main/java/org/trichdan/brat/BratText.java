package org.trichdan.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trichdan.article.Article;
import org.trichdan.attribution.Citation;

/**
 * What annotators see of an article: its title, a line feed, and its text, not a character
 * different. Positions count code points, as brat's server does.
 */
final class BratText {
  /**
   * What a fragment cannot hold: tabs, which part the fields of a line, and whatever some reader
   * takes for the end of a line (Python's {@code splitlines}, which brat reads with, knows most).
   */
  private static final String BREAKS = "\t\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029";

  private final String text;
  private final int[] codePoints;
  private final int titleEnd;

  BratText(Article article) {
    this.text = article.title() + "\n" + article.text();
    this.codePoints = text.codePoints().toArray();
    this.titleEnd = article.title().codePointCount(0, article.title().length());
  }

  String text() {
    return text;
  }

  int length() {
    return codePoints.length;
  }

  /** Where a span of the title or the text is here. */
  Fragment span(Citation.Field in, int start, int end) {
    int before = in == Citation.Field.TITLE ? 0 : titleEnd + 1;
    return new Fragment(before + start, before + end);
  }

  /** Where a position here is in its field. */
  int offset(int position) {
    return position <= titleEnd ? position : position - titleEnd - 1;
  }

  /** The field that a span lies in; null when it begins in the title and ends in the text. */
  Citation.Field field(Fragment span) {
    if (span.end() <= titleEnd) {
      return Citation.Field.TITLE;
    }
    return span.start() > titleEnd ? Citation.Field.TEXT : null;
  }

  /** The characters of a span as they are. */
  String exact(Fragment span) {
    return new String(codePoints, span.start(), span.end() - span.start());
  }

  /** The words of fragments as brat writes them, with a space between any two. */
  String words(List<Fragment> fragments) {
    return fragments.stream().map(this::exact).collect(Collectors.joining(" "));
  }

  /** A span cut at its line breaks and tabs, without the blanks around these. */
  List<Fragment> fragments(Fragment span) {
    List<Fragment> fragments = new ArrayList<>();
    int from = span.start();
    for (int i = from; i <= span.end(); i++) {
      if (i == span.end() || isBreak(codePoints[i])) {
        Fragment words = trimmed(new Fragment(from, i));
        if (words.start() < words.end()) {
          fragments.add(words);
        }
        from = i + 1;
      }
    }
    return fragments;
  }

  /** The span without blanks at its ends. */
  Fragment trimmed(Fragment span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isBlank(codePoints[start])) {
      start++;
    }
    while (end > start && isBlank(codePoints[end - 1])) {
      end--;
    }
    return new Fragment(start, end);
  }

  /** Whether there is nothing but blanks. */
  boolean isBlank(Fragment span) {
    Fragment words = trimmed(span);
    return words.start() == words.end();
  }

  /** The text on one line, as notes have to be. */
  static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().map(c -> isBreak(c) ? ' ' : c).forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean isBreak(int c) {
    return BREAKS.indexOf(c) >= 0;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isBreak(c);
  }
}
