package org.trichdan.extract;

import java.util.List;
import org.trichdan.rule.RuleMatch;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;
import org.trichdan.text.Sentence;

/**
 * A sentence with everything the rule layers saw in it.
 *
 * @param sentence its place
 * @param number its number in the field, from 0
 * @param opening the dateline or credit that opens it and is no part of it; null when none does
 * @param units its units, phrases put together
 * @param matches what the attribution rules matched
 */
record AnalysedSentence(
    Sentence sentence, int number, Unit opening, List<Unit> units, List<RuleMatch> matches) {
  /** Whether it is a quote and nothing else, at the head of its paragraph. */
  boolean isQuoteAlone() {
    return sentence.first()
        && units.stream().allMatch(u -> u.is(UnitType.QUOTE) || u.is(UnitType.PUNCT));
  }
}
