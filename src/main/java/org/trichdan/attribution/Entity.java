package org.trichdan.attribution;

/**
 * Somebody mentioned beside a statement: its addressee.
 *
 * @param mention the noun phrase as written
 * @param name the fullest name the article gives; the mention itself when there is none
 * @param start first code point of the mention
 * @param end code point after the mention
 */
public record Entity(String mention, String name, int start, int end) {}
