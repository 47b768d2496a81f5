package org.trichdan.evaluate;

import org.trichdan.article.Article;
import org.trichdan.attribution.Citation;
import org.trichdan.text.Span;

/** A title or text whose positions count code points. */
final class FieldText {
  /** What does not count at the ends of a span: white space, quotation marks, end punctuation. */
  private static final String TRIM = " \t\r\n\u00A0\"“”„‟‘’‚'«»‹›.,;:!?…-–—()";

  private final String text;
  private final int[] codePoints;

  private FieldText(String text) {
    this.text = text;
    this.codePoints = text.codePoints().toArray();
  }

  static FieldText of(Article article, Citation.Field field) {
    return new FieldText(field == Citation.Field.TITLE ? article.title() : article.text());
  }

  int length() {
    return codePoints.length;
  }

  /** The words of a span. */
  String words(Span span) {
    return new String(codePoints, span.start(), span.length());
  }

  /** Where words begin at or after a position; -1 when they do not stand there. */
  int find(String words, int from) {
    if (from > codePoints.length) {
      return -1;
    }
    int at = text.indexOf(words, text.offsetByCodePoints(0, from));
    return at < 0 ? -1 : text.codePointCount(0, at);
  }

  /** The span without what does not count at its ends. */
  Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && TRIM.indexOf(codePoints[start]) >= 0) {
      start++;
    }
    while (end > start && TRIM.indexOf(codePoints[end - 1]) >= 0) {
      end--;
    }
    return new Span(start, end);
  }
}
