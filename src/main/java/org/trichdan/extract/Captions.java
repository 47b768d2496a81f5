package org.trichdan.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;
import org.trichdan.text.Span;

/**
 * Tells the captions of pictures from the text: a short paragraph that ends in a credit, as {@code
 * … Ảnh: AFP} or {@code … (Ảnh: Getty)}.
 */
final class Captions {
  /** A longer paragraph that holds a credit is running text that lost its line breaks. */
  private static final int MAX_LENGTH = 400;

  private Captions() {}

  /** Numbers of the paragraphs that are captions. */
  static Set<Integer> in(Field field, Vocabulary vocabulary) {
    Set<Integer> captions = new HashSet<>();
    for (AnalysedSentence sentence : field.sentences()) {
      int paragraph = sentence.sentence().paragraph();
      Span span = field.paragraphs().get(paragraph);
      if (span.length() <= MAX_LENGTH && endsInCredit(sentence.units(), vocabulary)) {
        captions.add(paragraph);
      }
    }
    return captions;
  }

  private static boolean endsInCredit(List<Unit> units, Vocabulary vocabulary) {
    int last = units.size() - 1;
    while (last >= 0 && units.get(last).is(UnitType.PUNCT)) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    Unit unit = units.get(last);
    if (unit.is(UnitType.BREAK)) {
      return true;
    }
    List<Unit> inside = Parentheses.inside(unit);
    return !inside.isEmpty()
        && (inside.get(0).is(vocabulary.list(Listed.CREDIT)) || inside.get(0).is(UnitType.BREAK));
  }
}
