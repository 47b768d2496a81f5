package org.trichdan.review;

import java.text.Normalizer;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Mention;
import org.trichdan.text.Paragraphs;
import org.trichdan.text.Sentence;
import org.trichdan.text.SentenceSplitter;
import org.trichdan.text.Span;
import org.trichdan.text.TextView;

/** The title or the text of an article, in which somebody marks words. */
final class MarkedField {
  private static final int CONTEXT = 32;
  private static final int LONGEST_ABBREVIATION = 3;

  private final Citation.Field in;
  private final TextView view;
  private final int from;

  private MarkedField(Citation.Field in, String text, int from) {
    this.in = in;
    this.view = TextView.of(text);
    this.from = from;
  }

  static MarkedField of(Article article, Citation.Field in) {
    return switch (in) {
      case TITLE -> new MarkedField(in, article.title(), 0);
      case TEXT -> new MarkedField(in, article.text(), article.bodyStart());
    };
  }

  /**
   * The citation of marked words, without blanks at their ends.
   *
   * @throws BadCorrectionException when nothing stands there
   */
  Citation cite(Correction.Place place) throws BadCorrectionException {
    int length = view.originalLength();
    if (place.start() < 0 || place.end() > length || place.start() >= place.end()) {
      throw new BadCorrectionException(
          "no such place: %d to %d in %d characters".formatted(place.start(), place.end(), length));
    }
    int start = place.start();
    int end = place.end();
    while (start < end && isBlank(start)) {
      start++;
    }
    while (end > start && isBlank(end - 1)) {
      end--;
    }
    if (start == end) {
      throw new BadCorrectionException("marks no words");
    }
    return new Citation(
        in,
        start,
        end,
        words(start, end),
        words(Math.max(0, start - CONTEXT), start),
        words(end, Math.min(length, end + CONTEXT)),
        paragraph(start),
        sentence(start));
  }

  /** The characters of a stretch; null when it leaves the field. */
  String exact(int start, int end) {
    return start < 0 || end > view.originalLength() || start > end ? null : words(start, end);
  }

  /** The only place of some words; null when they stand nowhere, or in two places. */
  Correction.Place only(String words) {
    int at = view.original().indexOf(words);
    if (at < 0 || view.original().indexOf(words, at + 1) >= 0) {
      return null;
    }
    int start = view.original().codePointCount(0, at);
    return new Correction.Place(in, start, start + words.codePointCount(0, words.length()));
  }

  /** The mention of a name that stands nearest to a place; null when there is none. */
  Mention nearest(String name, int place) {
    String wanted = Normalizer.normalize(name, Normalizer.Form.NFC);
    Span best = null;
    for (int at = view.text().indexOf(wanted); at >= 0; at = view.text().indexOf(wanted, at + 1)) {
      Span span = view.toOriginal(at, at + wanted.length());
      if (best == null || distance(span, place) < distance(best, place)) {
        best = span;
      }
    }
    return best == null
        ? null
        : new Mention(words(best.start(), best.end()), best.start(), best.end());
  }

  private static int distance(Span span, int place) {
    return Math.abs(span.start() - place);
  }

  private boolean isBlank(int at) {
    return words(at, at + 1).isBlank();
  }

  private String words(int start, int end) {
    return view.originalText(new Span(start, end));
  }

  private List<Span> paragraphs() {
    return Paragraphs.of(view.text(), view.fromOriginal(from));
  }

  private int paragraph(int start) {
    int at = view.fromOriginal(start);
    return Math.max(0, (int) paragraphs().stream().filter(p -> p.start() <= at).count() - 1);
  }

  /** As good as it can be without the lists of the engine. */
  private int sentence(int start) {
    int at = view.fromOriginal(start);
    List<Sentence> sentences =
        SentenceSplitter.split(
            view.text(), paragraphs(), List.of(), w -> w.length() <= LONGEST_ABBREVIATION);
    return Math.max(0, (int) sentences.stream().filter(s -> s.span().start() <= at).count() - 1);
  }
}
