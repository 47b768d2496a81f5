package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;

/**
 * The outlets that an article's own last line names: {@code Theo AFP, Reuters}, {@code Nguyễn Tiến
 * (Theo RT)}. They are a fact about the article and not about any statement in it.
 */
final class SignOff {
  private static final int LAST_PARAGRAPHS = 3;

  private SignOff() {}

  /** The units of the outlets, in order. */
  static List<Unit> in(Field field, Vocabulary vocabulary) {
    List<Unit> outlets = new ArrayList<>();
    int from = field.paragraphs().size() - LAST_PARAGRAPHS;
    for (AnalysedSentence sentence : field.sentences()) {
      if (sentence.sentence().paragraph() < from || sentence.units().isEmpty()) {
        continue;
      }
      List<Unit> units = sentence.units();
      if (isList(units, vocabulary)) {
        addOutlets(units, outlets);
      }
      List<Unit> inside = Parentheses.inside(units.get(units.size() - 1));
      if (!inside.isEmpty() && isList(inside, vocabulary)) {
        addOutlets(inside, outlets);
      }
    }
    return outlets;
  }

  /** "Theo" and then nothing but outlets. */
  private static boolean isList(List<Unit> units, Vocabulary vocabulary) {
    if (!units.get(0).is(vocabulary.list(Listed.ACCORD)) || units.size() < 2) {
      return false;
    }
    for (Unit unit : units.subList(1, units.size())) {
      boolean joins = unit.is(UnitType.PUNCT) || unit.is(vocabulary.list(Listed.JOINER));
      if (!joins && !unit.is(UnitType.SOURCE)) {
        return false;
      }
    }
    return true;
  }

  private static void addOutlets(List<Unit> units, List<Unit> outlets) {
    units.stream().filter(u -> u.is(UnitType.SOURCE)).forEach(outlets::add);
  }
}
