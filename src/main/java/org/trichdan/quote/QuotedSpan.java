package org.trichdan.quote;

import org.trichdan.text.Span;

/**
 * A stretch of text between quotation marks, in positions of the view.
 *
 * @param outer with the marks
 * @param inner without them
 * @param balanced false when one mark is missing and the finder closed the span itself
 */
public record QuotedSpan(Span outer, Span inner, boolean balanced) {}
