package org.trichdan.desk;

/**
 * A text that an article had.
 *
 * @param sha256 the digest of the text
 * @param seen when it was first read, as {@code 2025-11-26T08:16:00Z}
 * @param published when the article was published as it said then: a moment, a day, a month, a year
 *     or null
 * @param title its headline then
 * @param statements how many statements the last rules found in it
 * @param current whether it is the last one
 */
public record Revision(
    String sha256, String seen, String published, String title, int statements, boolean current) {}
