package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.RejectedQuote;
import org.trichdan.quote.QuotedSpan;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;
import org.trichdan.text.Span;

/** Says of every quoted span that is in no statement why it is in none. */
final class Rejections {
  private final Field field;
  private final Vocabulary vocabulary;
  private final CitationWriter writer;

  Rejections(Field field, Vocabulary vocabulary) {
    this.field = field;
    this.vocabulary = vocabulary;
    this.writer = new CitationWriter(field, vocabulary);
  }

  /**
   * The quoted spans not emitted, in order.
   *
   * @param statements what was emitted
   * @param captions numbers of the paragraphs that are captions
   */
  List<RejectedQuote> of(List<Citation> statements, Set<Integer> captions) {
    List<RejectedQuote> rejected = new ArrayList<>();
    Coverage covered =
        new Coverage(statements.stream().map(s -> new Span(s.start(), s.end())).toList());
    for (AnalysedSentence sentence : field.sentences()) {
      boolean caption = captions.contains(sentence.sentence().paragraph());
      for (int i = 0; i < sentence.units().size(); i++) {
        Unit unit = sentence.units().get(i);
        if (unit.value() instanceof QuotedSpan quote && quote.inner().length() > 0) {
          Citation citation = writer.cite(quote.inner(), sentence);
          if (!covered.overlaps(new Span(citation.start(), citation.end()))) {
            rejected.add(new RejectedQuote(citation, reason(sentence.units(), i, quote, caption)));
          }
        }
      }
    }
    return rejected;
  }

  private String reason(List<Unit> units, int i, QuotedSpan quote, boolean caption) {
    if (caption) {
      return "caption";
    }
    if (i > 0 && units.get(i - 1).is(vocabulary.list(Listed.WORK))) {
      return "title";
    }
    if (!quote.balanced()) {
      return "unbalanced";
    }
    return units.get(i).is(UnitType.UTTERANCE) ? "no-speaker" : "term";
  }
}
