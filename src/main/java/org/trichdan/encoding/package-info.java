/**
 * Turns bytes into text without changing what they say. What cannot be told for certain is refused
 * with its reason: a wrong letter would be a false citation. {@link org.trichdan.encoding.Decoder}
 * is the entry.
 */
package org.trichdan.encoding;
