package org.trichdan.text;

/**
 * One sentence of a view.
 *
 * @param span its place in the view
 * @param paragraph number of the paragraph it starts in, from 0
 * @param first whether it opens its paragraph
 */
public record Sentence(Span span, int paragraph, boolean first) {}
