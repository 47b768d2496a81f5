package org.trichdan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a view into its paragraphs: the lines that hold anything, without the space around them.
 */
public final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs of {@code text} from {@code from} on, in order. */
  public static List<Span> of(String text, int from) {
    List<Span> paragraphs = new ArrayList<>();
    int start = from;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      Span span = trim(text, start, end);
      if (span.length() > 0) {
        paragraphs.add(span);
      }
      start = end + 1;
    }
    return paragraphs;
  }

  /** The span without white space at its ends. */
  public static Span trim(String text, int start, int end) {
    int from = skipSpace(text, start, end);
    int to = end;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** The first position from {@code start} on that holds no white space; {@code end} if none. */
  static int skipSpace(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
