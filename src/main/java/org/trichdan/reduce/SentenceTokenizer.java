package org.trichdan.reduce;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.quote.QuotedSpan;
import org.trichdan.text.Sentence;
import org.trichdan.text.Tokens;

/** Cuts a sentence into tokens, quoted spans and parentheses. */
final class SentenceTokenizer {
  private static final int MAX_PARENTHESIS = 400;

  private final String text;
  private final List<QuotedSpan> quotes;
  private final Words.Places places;

  /** From {@code openFrom} on the first opening parenthesis stands at {@code open}. */
  private int openFrom;

  private int open = -1;

  /**
   * @param text the view's text
   * @param quotes its quoted spans, in order
   */
  SentenceTokenizer(String text, List<QuotedSpan> quotes, Vocabulary vocabulary) {
    this.text = text;
    this.quotes = quotes;
    this.places = new Words.Places(text, vocabulary);
  }

  TokenizedSentence tokenize(Sentence sentence) {
    return new TokenizedSentence(
        sentence, pieces(sentence.span().start(), sentence.span().end(), true));
  }

  private List<TokenizedSentence.Piece> pieces(int start, int end, boolean parentheses) {
    List<TokenizedSentence.Piece> pieces = new ArrayList<>();
    int quote = firstQuoteFrom(start);
    int from = start;
    int i = next(start, end, quote, parentheses);
    while (i < end) {
      boolean quoted = quote < quotes.size() && quotes.get(quote).outer().start() == i;
      if (quoted && quotes.get(quote).outer().end() > end) {
        quote++; // A quote that begins in a parenthesis and ends outside it is none of its pieces.
        i++;
      } else if (quoted) {
        QuotedSpan span = quotes.get(quote++);
        addWords(pieces, from, i);
        pieces.add(new TokenizedSentence.Quoted(span));
        i = span.outer().end();
        from = i;
      } else if (parentheses && text.charAt(i) == '(') {
        int close = closing(i, end);
        if (close > 0) {
          addWords(pieces, from, i);
          pieces.add(new TokenizedSentence.Parenthesis(i, close + 1, pieces(i + 1, close, false)));
          i = close + 1;
          from = i;
          quote = firstQuoteFrom(i);
        } else {
          i++;
        }
      }
      i = next(i, end, quote, parentheses);
    }
    addWords(pieces, from, end);
    return pieces;
  }

  /** Where the next quote or parenthesis may open; the end when none does. */
  private int next(int from, int end, int quote, boolean parentheses) {
    int limit = quote < quotes.size() ? Math.min(end, quotes.get(quote).outer().start()) : end;
    return parentheses ? Math.min(limit, open(from)) : limit;
  }

  /** The next opening parenthesis of the text; looked for once, as sentences come in order. */
  private int open(int from) {
    if (from < openFrom || from > open) {
      openFrom = from;
      int found = text.indexOf('(', from);
      open = found < 0 ? text.length() : found;
    }
    return open;
  }

  private int firstQuoteFrom(int position) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).outer().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int closing(int open, int end) {
    int limit = Math.min(end, open + MAX_PARENTHESIS);
    int depth = 0;
    for (int i = open; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private void addWords(List<TokenizedSentence.Piece> pieces, int from, int to) {
    int start = Tokens.nextStart(text, from, to);
    while (start < to) {
      int end = Tokens.end(text, start, to);
      places.add(start, end);
      start = Tokens.nextStart(text, end, to);
    }
    Words cut = places.take();
    if (cut != null) {
      pieces.add(cut);
    }
  }
}
