package org.trichdan.extract;

import java.util.List;
import org.trichdan.attribution.Citation;
import org.trichdan.text.Span;
import org.trichdan.text.TextView;

/**
 * The title or the text of an article, analysed.
 *
 * @param in which of the two
 * @param view the normalised view
 * @param paragraphs its paragraphs, in view positions
 * @param sentences its sentences, in order
 */
record Field(
    Citation.Field in, TextView view, List<Span> paragraphs, List<AnalysedSentence> sentences) {}
