package org.trichdan.bench;

import java.util.Arrays;

/** The middle of several measurements: one that was disturbed does not move it. */
final class Median {
  private Median() {}

  /** The middle, or the mean of the two in the middle; 0 of nothing. */
  static double of(double[] values) {
    return at(values, 0.5);
  }

  /**
   * The value below which a share of all lies; between two of them in proportion.
   *
   * @param share from 0 to 1
   */
  static double at(double[] values, double share) {
    if (values.length == 0) {
      return 0;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
