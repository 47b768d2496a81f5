package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Entity;
import org.trichdan.attribution.Mention;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.StatedDate;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Phrase;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.text.Span;
import org.trichdan.text.TextView;

/**
 * Writes drafts out: every span in code points of the original, every text exactly as it stands
 * there.
 */
final class CitationWriter {
  /** The lists of outlets, whose values are their types. */
  private static final List<Listed> OUTLETS =
      List.of(Listed.OUTLET, Listed.OUTLET_FRAMED, Listed.OUTLET_BODY);

  private static final int CONTEXT = 32;

  private final Field field;
  private final TextView view;
  private final Vocabulary vocabulary;

  CitationWriter(Field field, Vocabulary vocabulary) {
    this.field = field;
    this.view = field.view();
    this.vocabulary = vocabulary;
  }

  Attribution write(Draft draft) {
    Citation citation = cite(draft.content(), draft.sentence());
    return new Attribution(
        draft.kind(),
        draft.polarity(),
        citation.exact(),
        speaker(draft),
        draft.cue() == null ? null : mention(draft.cue()),
        addressee(draft),
        sources(draft),
        date(draft),
        citation,
        draft.rule().name(),
        draft.rule().confidence());
  }

  Citation cite(Span span, AnalysedSentence sentence) {
    Span original = view.toOriginal(span);
    int before = Math.max(0, original.start() - CONTEXT);
    int after = Math.min(view.originalLength(), original.end() + CONTEXT);
    return new Citation(
        field.in(),
        original.start(),
        original.end(),
        view.originalText(original),
        view.originalText(new Span(before, original.start())),
        view.originalText(new Span(original.end(), after)),
        paragraphOf(span.start()),
        sentence.number());
  }

  private int paragraphOf(int position) {
    List<Span> paragraphs = field.paragraphs();
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private Speaker speaker(Draft draft) {
    if (draft.speaker() == null) {
      return null;
    }
    Mention mention = mention(draft.who());
    return new Speaker(
        mention.text(),
        draft.speaker().name(),
        draft.speaker().role(),
        draft.speaker().type(),
        mention.start(),
        mention.end());
  }

  private Entity addressee(Draft draft) {
    if (draft.addressee() == null) {
      return null;
    }
    Mention mention = mention(draft.addressee());
    return new Entity(mention.text(), draft.addresseeName(), mention.start(), mention.end());
  }

  private List<Outlet> sources(Draft draft) {
    List<Outlet> outlets = new ArrayList<>();
    for (Unit unit : draft.sources()) {
      Outlet outlet = outlet(unit);
      if (outlets.stream().noneMatch(o -> o.name().equals(outlet.name()))) {
        outlets.add(outlet);
      }
    }
    return outlets;
  }

  Outlet outlet(Unit unit) {
    Mention mention = mention(new Span(unit.start(), unit.end()));
    Phrase phrase = Phrase.of(unit);
    List<Unit> name = phrase.captured("name");
    Span nameSpan = new Span(name.get(0).start(), name.get(name.size() - 1).end());
    String bare = view.originalText(nameSpan.start(), nameSpan.end());
    String type = null;
    for (Listed list : OUTLETS) {
      type = type == null ? vocabulary.value(list, bare) : type;
    }
    if (type == null) {
      type = vocabulary.value(Listed.OUTLETFRAME, phrase.units().get(0).text());
    }
    return new Outlet(
        mention.text(), bare, type == null ? "other" : type, mention.start(), mention.end());
  }

  private StatedDate date(Draft draft) {
    if (draft.dateValue() == null) {
      return null;
    }
    Mention mention = mention(draft.date());
    return new StatedDate(mention.text(), draft.dateValue(), mention.start(), mention.end());
  }

  private Mention mention(Span span) {
    Span original = view.toOriginal(span);
    return new Mention(
        view.originalText(span.start(), span.end()), original.start(), original.end());
  }
}
