package org.trichdan.extract;

import java.util.List;
import org.trichdan.rule.RuleMatch;
import org.trichdan.rule.Unit;
import org.trichdan.text.Sentence;

/**
 * A sentence with everything the rule layers saw in it.
 *
 * @param sentence its place
 * @param number its number in the field, from 0
 * @param units its units, phrases put together
 * @param matches what the attribution rules matched
 */
record AnalysedSentence(Sentence sentence, int number, List<Unit> units, List<RuleMatch> matches) {}
