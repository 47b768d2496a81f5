package org.trichdan.bench;

import java.util.concurrent.TimeUnit;

/**
 * How much trouble to take.
 *
 * @param articles at most so many of each corpus; 0 for all
 * @param rounds how often each pass is measured
 * @param warmUp seconds before that for each pass; 0 for one time through
 * @param longest the longest article of the curve, in KB of 1,024 bytes
 * @param repeats how often each of its articles is read
 */
record Effort(int articles, int rounds, int warmUp, int longest, int repeats) {
  /** Enough to see that everything works. */
  static final Effort SHORT = new Effort(40, 1, 0, 16, 1);

  long warmUpNanos() {
    return TimeUnit.SECONDS.toNanos(warmUp);
  }
}
