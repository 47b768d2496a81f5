package org.trichdan.attribution;

/**
 * A quoted span that was not taken for a statement.
 *
 * @param citation where it stands
 * @param reason one of the reasons documented in {@code rules/README.md}, for instance {@code term}
 */
public record RejectedQuote(Citation citation, String reason) {}
