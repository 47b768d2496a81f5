package org.trichdan.extract;

import java.util.List;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.rule.Rule;
import org.trichdan.rule.Unit;
import org.trichdan.speaker.ResolvedSpeaker;
import org.trichdan.text.Span;

/**
 * An attribution in view positions, before its citation is written.
 *
 * @param who the speaker's mention; null when there is none
 * @param speaker whom it denotes; null exactly when {@code who} is
 * @param cue null when there is none
 * @param addressee null when there is none
 * @param date null when the sentence gives none
 * @param dateValue null exactly when {@code date} is
 */
record Draft(
    Kind kind,
    Polarity polarity,
    Span content,
    Span who,
    ResolvedSpeaker speaker,
    Span cue,
    Span addressee,
    String addresseeName,
    List<Unit> sources,
    Span date,
    String dateValue,
    Rule rule,
    AnalysedSentence sentence) {}
