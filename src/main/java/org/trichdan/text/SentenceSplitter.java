package org.trichdan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Splits a view into sentences, each quoted span being one indivisible piece of its sentence.
 *
 * <p>A sentence ends with its paragraph, except that a colon at a paragraph's end introduces the
 * quotation or dialogue line of the next one. A point after an abbreviation, an initial, or inside
 * a number ends nothing.
 */
public final class SentenceSplitter {
  /** A parenthesis longer than this may hold sentences of its own. */
  private static final int MAX_PARENTHESIS = 120;

  private final String text;
  private final List<Span> paragraphs;
  private final List<Span> quotes;
  private final Predicate<String> abbreviation;

  private SentenceSplitter(
      String text, List<Span> paragraphs, List<Span> quotes, Predicate<String> abbreviation) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.quotes = quotes;
    this.abbreviation = abbreviation;
  }

  /**
   * The sentences, in order.
   *
   * @param text the view's text
   * @param paragraphs its paragraphs, in order
   * @param quotes its quoted spans with their marks, in order, not overlapping
   * @param abbreviation whether a word followed by a point is an abbreviation, {@code TP} or {@code
   *     TP.} alike; asked also about a lone capital behind a small word, {@code chị H} or {@code
   *     mạng X}
   */
  public static List<Sentence> split(
      String text, List<Span> paragraphs, List<Span> quotes, Predicate<String> abbreviation) {
    return new SentenceSplitter(text, paragraphs, quotes, abbreviation).run();
  }

  private List<Sentence> run() {
    List<Sentence> sentences = new ArrayList<>();
    int quote = 0;
    int start = -1;
    int startParagraph = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      int i = paragraph.start();
      if (start >= i) {
        continue; // A quote from an earlier paragraph ran past this one's start.
      }
      if (start < 0) {
        start = i;
        startParagraph = p;
      }
      while (i < paragraph.end()) {
        while (quote < quotes.size() && quotes.get(quote).end() <= i) {
          quote++;
        }
        int next;
        boolean ends;
        if (quote < quotes.size() && quotes.get(quote).start() == i) {
          next = quotes.get(quote).end();
          while (next > paragraph.end() && p + 1 < paragraphs.size()) {
            paragraph = paragraphs.get(++p);
          }
          ends = quoteEndsSentence(quotes.get(quote), paragraph.end());
        } else {
          next = afterParenthesis(i, paragraph.end());
          ends = next == i + 1 && isTerminator(i, paragraph.end());
          while (ends && next < paragraph.end() && isTrailer(text.charAt(next))) {
            next++;
          }
        }
        i = next;
        if (ends) {
          add(sentences, start, i, startParagraph);
          start = nextNonSpace(i, paragraph.end());
          startParagraph = p;
        }
      }
      if (start < paragraph.end() && !introduces(paragraph, p)) {
        add(sentences, start, paragraph.end(), startParagraph);
        start = -1;
      } else if (start >= paragraph.end()) {
        start = -1;
      }
    }
    if (start >= 0 && !paragraphs.isEmpty()) {
      add(sentences, start, paragraphs.get(paragraphs.size() - 1).end(), startParagraph);
    }
    return sentences;
  }

  /** Position after a parenthesis that opens here and closes soon, else after this character. */
  private int afterParenthesis(int i, int limit) {
    if (text.charAt(i) == '(') {
      int end = Math.min(limit, i + MAX_PARENTHESIS);
      for (int k = i + 1; k < end && text.charAt(k) != '('; k++) {
        if (text.charAt(k) == ')') {
          return k + 1;
        }
      }
    }
    return i + 1;
  }

  private void add(List<Sentence> sentences, int start, int end, int paragraph) {
    Span span = Paragraphs.trim(text, start, end);
    if (span.length() > 0) {
      boolean first = span.start() == paragraphs.get(paragraph).start();
      sentences.add(new Sentence(span, paragraph, first));
    }
  }

  /** Whether this paragraph ends in a colon that the next one, a quotation or dialogue, answers. */
  private boolean introduces(Span paragraph, int p) {
    if (text.charAt(paragraph.end() - 1) != ':' || p + 1 >= paragraphs.size()) {
      return false;
    }
    char next = text.charAt(paragraphs.get(p + 1).start());
    return next == '“' || next == '"' || next == '‘' || next == '\'';
  }

  private boolean quoteEndsSentence(Span quote, int limit) {
    int inside = quote.end() - 2;
    while (inside > quote.start() && Character.isWhitespace(text.charAt(inside))) {
      inside--;
    }
    if (".?!…".indexOf(text.charAt(inside)) < 0 || quote.end() >= limit) {
      return false;
    }
    int next = nextNonSpace(quote.end(), limit);
    boolean signed = next < limit && text.charAt(next) == '-'; // “…?” - ông X nói
    return Character.isWhitespace(text.charAt(quote.end()))
        && !signed
        && startsSentence(next, limit);
  }

  private boolean isTerminator(int i, int limit) {
    char c = text.charAt(i);
    if (".?!…".indexOf(c) < 0) {
      return false;
    }
    int next = i + 1;
    while (next < limit && isTrailer(text.charAt(next))) {
      next++;
    }
    if (next >= limit) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(next))) {
      return c == '.' && next == i + 1 && isGlued(i, limit);
    }
    if (!startsSentence(nextNonSpace(next, limit), limit)) {
      return false;
    }
    return c != '.' || !isAbbreviation(i);
  }

  private static boolean isTrailer(char c) {
    return c == ')' || c == ']' || c == '.' || c == '?' || c == '!' || c == '…';
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
    int i = nextNonSpace(position, text.length());
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

  private int nextNonSpace(int i, int limit) {
    int at = i;
    while (at < limit && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
