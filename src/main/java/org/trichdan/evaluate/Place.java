package org.trichdan.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.trichdan.article.Article;
import org.trichdan.output.TerminalText;
import org.trichdan.quote.QuoteFinder;
import org.trichdan.quote.QuotedSpan;
import org.trichdan.text.Paragraphs;
import org.trichdan.text.Sentence;
import org.trichdan.text.SentenceSplitter;
import org.trichdan.text.Span;
import org.trichdan.text.TextView;

/** Shows where a statement stands: ⟦what the gold has⟧ and ⟪what was found⟫ in their sentences. */
final class Place {
  /** A stretch without marks that is longer than this is shortened in the middle. */
  private static final int LONGEST = 240;

  private static final int KEPT = 100;

  private Place() {}

  /** {@code id text:64}. */
  static String name(Article article, Statement statement) {
    return TerminalText.clean(article.id())
        + " "
        + statement.in().label()
        + ":"
        + statement.span().start();
  }

  /** The sentences around an outcome's spans, marked, on one line. */
  static String show(Article article, Outcome outcome) {
    FieldText text = FieldText.of(article, outcome.statement().in());
    TreeMap<Integer, String> marks = new TreeMap<>();
    // What closes comes before what opens, and found lies inside gold when both are the same.
    if (outcome.found() != null) {
      marks.merge(outcome.found().span().end(), "⟫", String::concat);
    }
    if (outcome.gold() != null) {
      marks.merge(outcome.gold().span().end(), "⟧", String::concat);
      marks.merge(outcome.gold().span().start(), "⟦", String::concat);
    }
    if (outcome.found() != null) {
      marks.merge(outcome.found().span().start(), "⟪", String::concat);
    }
    Span around = sentences(article, outcome, new Span(marks.firstKey(), marks.lastKey()));
    StringBuilder out = new StringBuilder();
    int from = Math.min(around.start(), marks.firstKey());
    for (var mark : marks.entrySet()) {
      out.append(shortened(text.words(new Span(from, mark.getKey())))).append(mark.getValue());
      from = mark.getKey();
    }
    out.append(shortened(text.words(new Span(from, Math.max(from, around.end())))));
    return TerminalText.clean(out.toString());
  }

  /** From the start of the first sentence that the span touches to the end of the last. */
  private static Span sentences(Article article, Outcome outcome, Span span) {
    TextView view =
        TextView.of(
            switch (outcome.statement().in()) {
              case TITLE -> article.title();
              case TEXT -> article.text();
            });
    List<Span> paragraphs = Paragraphs.of(view.text(), 0);
    List<Span> quotes =
        QuoteFinder.find(view.text(), paragraphs).stream().map(QuotedSpan::outer).toList();
    int start = span.start();
    int end = span.end();
    for (Sentence sentence :
        SentenceSplitter.split(view.text(), paragraphs, quotes, Place::isAbbreviation)) {
      Span original = view.toOriginal(sentence.span());
      if (original.overlaps(span)) {
        start = Math.min(start, original.start());
        end = Math.max(end, original.end());
      }
    }
    return new Span(start, end);
  }

  /** TP, GS, TS.: good enough to show a sentence without the lists of the engine. */
  private static boolean isAbbreviation(String word) {
    return word.length() <= 3 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String shortened(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, KEPT))
            + " […] "
            + words.substring(words.offsetByCodePoints(0, length - KEPT));
  }
}
