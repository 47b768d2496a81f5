package org.trichdan.text;

/**
 * A word, number or mark of a text.
 *
 * @param start first {@code char} position in the text that was split
 * @param end position after the last
 * @param surface the characters as they stand in that text, never empty
 */
public record TextToken(int start, int end, String surface) {}
