/**
 * Compares what was extracted with what a careful reader wrote down (a gold file), and says how
 * much of it is right.
 *
 * <p>A statement of the gold and one that was found match when their spans overlap by half or more
 * of what they cover together; best pairs first, one to one. {@link
 * org.trichdan.evaluate.Evaluation} is the entry.
 */
package org.trichdan.evaluate;
