package org.trichdan.desk;

import java.util.List;

/**
 * What some statements have in common, counted exactly. Names come most frequent first and are cut
 * off after {@link #MOST}; days and months come in order of time, kinds, polarities and states in
 * theirs. What is not known (no speaker, no outlet, no day) is not counted.
 *
 * @param speakers as they are shown, confirmed spellings as one
 * @param sources the outlets through which they came
 * @param outlets the outlets that published them
 * @param days as {@code 2025-11-26}; none when there are more than {@link #MOST_DAYS}
 * @param months as {@code 2025-11}
 * @param kinds {@code direct}, {@code mixed}, {@code indirect}, also those that do not occur
 * @param polarities {@code affirm}, {@code deny}, {@code decline}, also those that do not occur
 * @param states the labels of {@link org.trichdan.review.ReviewState}, also those that do not occur
 */
public record Facets(
    List<Count> speakers,
    List<Count> sources,
    List<Count> outlets,
    List<Count> days,
    List<Count> months,
    List<Count> kinds,
    List<Count> polarities,
    List<Count> states) {
  /** How many names there are at most. */
  public static final int MOST = 20;

  /** How many days there are at most. */
  public static final int MOST_DAYS = 100;
}
