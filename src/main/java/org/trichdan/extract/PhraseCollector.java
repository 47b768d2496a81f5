package org.trichdan.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.reduce.Phrase;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;
import org.trichdan.text.Span;
import org.trichdan.text.TextView;

/** Lists the phrases of a field, those inside other phrases too, for who wants to see them. */
final class PhraseCollector {
  private final TextView view;
  private final List<FoundPhrase> found = new ArrayList<>();

  private PhraseCollector(TextView view) {
    this.view = view;
  }

  /** The phrases in the order in which they begin; an outer one before what it holds. */
  static List<FoundPhrase> collect(Field field) {
    PhraseCollector collector = new PhraseCollector(field.view());
    for (AnalysedSentence sentence : field.sentences()) {
      if (sentence.opening() != null) {
        collector.visit(sentence.opening());
      }
      sentence.units().forEach(collector::visit);
    }
    return List.copyOf(collector.found);
  }

  private void visit(Unit unit) {
    if (unit.is(UnitType.PAREN)) {
      Parentheses.inside(unit).forEach(this::visit);
    }
    Phrase phrase = Phrase.of(unit);
    if (phrase == null) {
      return;
    }
    Map<String, Span> captures = new HashMap<>();
    phrase.captures().forEach((role, units) -> captures.put(role, span(units)));
    found.add(new FoundPhrase(phrase.rule(), captures));
    phrase.units().forEach(this::visit);
  }

  private Span span(List<Unit> units) {
    return view.toOriginal(units.get(0).start(), units.get(units.size() - 1).end());
  }
}
