package org.trichdan.encoding;

/**
 * Bytes as text.
 *
 * @param text every character of it, without a leading byte order mark; letters and their tone
 *     marks are composed or apart, as the encoding has them
 * @param charset the encoding's name in Java
 */
public record Decoded(String text, String charset) {}
