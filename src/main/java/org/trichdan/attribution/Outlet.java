package org.trichdan.attribution;

/**
 * The outlet, agency or network through which a statement reaches the reader.
 *
 * @param mention as written
 * @param name the bare name, {@code Bloomberg} for {@code hãng tin Bloomberg}
 * @param type agency, newspaper, broadcaster, site, journal, network, government or other; see
 *     {@code rules/vi/lists/outlet.txt}
 * @param start first code point of the mention
 * @param end code point after the mention
 */
public record Outlet(String mention, String name, String type, int start, int end) {}
