package org.trichdan.brat;

/**
 * A stretch of a {@link BratText}.
 *
 * @param start first code point
 * @param end code point after the last
 */
record Fragment(int start, int end) {}
