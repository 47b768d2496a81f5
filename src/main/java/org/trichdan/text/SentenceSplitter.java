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
  private final SentenceEnds sentenceEnds;

  private SentenceSplitter(
      String text, List<Span> paragraphs, List<Span> quotes, Predicate<String> abbreviation) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.quotes = quotes;
    this.sentenceEnds = new SentenceEnds(text, abbreviation);
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
        int next = nextOfInterest(i, quote, paragraph.end());
        if (next > i) {
          i = next;
          continue;
        }
        boolean ends;
        if (quote < quotes.size() && quotes.get(quote).start() == i) {
          next = quotes.get(quote).end();
          while (next > paragraph.end() && p + 1 < paragraphs.size()) {
            paragraph = paragraphs.get(++p);
          }
          ends = sentenceEnds.withQuote(quotes.get(quote), paragraph.end());
        } else {
          next = afterParenthesis(i, paragraph.end());
          ends = next == i + 1 && sentenceEnds.at(i, paragraph.end());
          next = ends ? sentenceEnds.afterTrailers(next, paragraph.end()) : next;
        }
        i = next;
        if (ends) {
          add(sentences, start, i, startParagraph);
          start = Paragraphs.skipSpace(text, i, paragraph.end());
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

  /** The first position from {@code i} on where a sentence may end, or something is passed over. */
  private int nextOfInterest(int i, int quote, int paragraphEnd) {
    int limit = paragraphEnd;
    if (quote < quotes.size()) {
      Span ahead = quotes.get(quote);
      limit = Math.min(limit, ahead.start() >= i ? ahead.start() : ahead.end());
    }
    int at = i;
    while (at < limit && isOrdinary(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isOrdinary(char c) {
    return c != '.' && c != '(' && c != '?' && c != '!' && c != '…';
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
}
