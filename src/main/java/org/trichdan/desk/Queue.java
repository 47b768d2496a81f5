package org.trichdan.desk;

/**
 * A place among the statements that nobody has reviewed: article by article, the newest first, each
 * in reading order.
 *
 * @param statement the one at this place, which may be reviewed by now; null when nothing is left
 * @param previous the id of the last one before it that is not reviewed; null for none
 * @param next the id of the next one that is not reviewed; null for none
 * @param left how many are not reviewed
 * @param before how many of these stand before this place
 */
public record Queue(Statement statement, String previous, String next, long left, long before) {}
