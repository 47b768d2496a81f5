package org.trichdan.extract;

import java.util.List;
import org.trichdan.quote.QuotedSpan;
import org.trichdan.text.Sentence;
import org.trichdan.text.Span;
import org.trichdan.text.TextView;

/**
 * A field cut into its pieces, before any word in it is looked up. All positions are those of the
 * view.
 *
 * @param view the normalised view
 * @param paragraphs its paragraphs
 * @param quotes its quoted spans
 * @param sentences its sentences, in order
 */
record Cut(
    TextView view, List<Span> paragraphs, List<QuotedSpan> quotes, List<Sentence> sentences) {}
