package org.trichdan.attribution;

/**
 * When a statement was made.
 *
 * @param mention as written
 * @param value ISO 8601 at the precision given: {@code 2025-11-25}, {@code 2025-11} or {@code 2025}
 * @param start first code point of the mention
 * @param end code point after the mention
 */
public record StatedDate(String mention, String value, int start, int end) {}
