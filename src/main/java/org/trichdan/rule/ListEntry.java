package org.trichdan.rule;

/**
 * A line of a list.
 *
 * @param value what stands after {@code =}; null when nothing does
 * @param line where, 1 is the first
 */
record ListEntry(Phrase phrase, String value, int line) {}
