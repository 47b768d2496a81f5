package org.trichdan.attribution;

/**
 * Words of the article with their place.
 *
 * @param text the words as written
 * @param start first code point
 * @param end code point after the last
 */
public record Mention(String text, int start, int end) {}
