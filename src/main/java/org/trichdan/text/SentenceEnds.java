package org.trichdan.text;

import java.util.function.Predicate;

/** Tells the points that end a sentence of one text from those that do not. For one thread. */
final class SentenceEnds {
  /** No listed word comes near. */
  private static final int LONGEST_ABBREVIATION = 100;

  private final String text;
  private final Predicate<String> abbreviation;

  /** The run of trailers that was looked at last. */
  private int trailersFrom;

  private int trailersEnd = -1;

  SentenceEnds(String text, Predicate<String> abbreviation) {
    this.text = text;
    this.abbreviation = abbreviation;
  }

  /**
   * Whether a sentence ends with the character at {@code i}, in a paragraph up to {@code limit}.
   */
  boolean at(int i, int limit) {
    char c = text.charAt(i);
    if (".?!…".indexOf(c) < 0) {
      return false;
    }
    int next = afterTrailers(i + 1, limit);
    if (next >= limit) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return c == '.' && next == i + 1 && isGlued(i, limit);
    }
    if (!startsSentence(Paragraphs.skipSpace(text, next, limit), limit)) {
      return false;
    }
    return c != '.' || !isAbbreviation(i);
  }

  /**
   * Where a run of trailers ends. The run is remembered, since each of its points asks for its end,
   * and it may be as long as the text.
   */
  int afterTrailers(int i, int limit) {
    if (i < trailersFrom || i > trailersEnd) {
      trailersFrom = i;
      trailersEnd = i;
      while (trailersEnd < text.length() && isTrailer(text.charAt(trailersEnd))) {
        trailersEnd++;
      }
    }
    return Math.min(trailersEnd, limit);
  }

  private static boolean isTrailer(char c) {
    return c == ')' || c == ']' || c == '.' || c == '?' || c == '!' || c == '…';
  }

  /** Whether a sentence ends with a quote, in a paragraph up to {@code limit}. */
  boolean withQuote(Span quote, int limit) {
    int inside = quote.end() - 2;
    while (inside > quote.start() && Character.isWhitespace(text.charAt(inside))) {
      inside--;
    }
    if (".?!…".indexOf(text.charAt(inside)) < 0 || quote.end() >= limit) {
      return false;
    }
    int next = Paragraphs.skipSpace(text, quote.end(), limit);
    boolean signed = next < limit && text.charAt(next) == '-'; // “…?” - ông X nói
    return Character.isWhitespace(text.charAt(quote.end()))
        && !signed
        && startsSentence(next, limit);
  }

  /** {@code …nước này.Hai nước…}: a lost space after a full stop. */
  private boolean isGlued(int i, int limit) {
    boolean misplaced = i > 0 && i + 1 < limit && Character.isWhitespace(text.charAt(i - 1));
    if (misplaced && startsSentence(i + 1, limit) && !Character.isDigit(text.charAt(i + 1))) {
      return true;
    }
    boolean afterQuote = i > 0 && "”\"’".indexOf(text.charAt(i - 1)) >= 0;
    return i >= 2
        && i + 2 < limit
        && (afterQuote
            || (Character.isLowerCase(text.charAt(i - 1))
                && Character.isLetter(text.charAt(i - 2))))
        && Character.isUpperCase(text.charAt(i + 1))
        && Character.isLowerCase(text.charAt(i + 2))
        && !isAbbreviation(i);
  }

  private boolean startsSentence(int i, int limit) {
    if (i >= limit) {
      return true;
    }
    char c = text.charAt(i);
    return Character.isUpperCase(c) || Character.isDigit(c) || "“\"‘'([-*•".indexOf(c) >= 0;
  }

  private boolean isAbbreviation(int point) {
    int start = point;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
      if (point - start > LONGEST_ABBREVIATION && !Character.isUpperCase(text.charAt(point - 1))) {
        return false; // nor initials: a text without spaces is not gone back through at each point
      }
    }
    if (start == point) {
      return false;
    }
    String word = text.substring(start, point);
    if (isInitials(word) && word.length() == 1 && startsWord(point + 1)) {
      String before = smallWordBefore(start);
      return before.isEmpty() || abbreviation.test(before + " " + word);
    }
    return isInitials(word) || abbreviation.test(word) || abbreviation.test(word + ".");
  }

  private boolean startsWord(int position) {
    int i = Paragraphs.skipSpace(text, position, text.length());
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  /** The word before a position if it has no capital; empty when it has, or there is none. */
  private String smallWordBefore(int position) {
    int end = position;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean small = start < end && Character.isLowerCase(text.charAt(start));
    return small ? text.substring(start, end) : "";
  }

  /** {@code T}, {@code L.V.T}: capitals one by one. */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }
}
