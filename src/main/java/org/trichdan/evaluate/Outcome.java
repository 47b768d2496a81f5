package org.trichdan.evaluate;

import java.util.Set;

/**
 * What became of one statement.
 *
 * @param gold null when there is no such statement in the gold
 * @param found null when it was missed
 * @param wrong what is wrong about it; empty unless {@code verdict} is MATCHED
 */
record Outcome(Verdict verdict, Statement gold, Statement found, Set<Part> wrong) {
  /** How a statement is counted. */
  enum Verdict {
    MATCHED,
    MISSED,
    FALSE,
    /** Found, and neither rewarded nor punished. */
    PASSED
  }

  Outcome {
    wrong = Set.copyOf(wrong);
  }

  /** Whether it counts as wholly right. */
  boolean isWhole() {
    return verdict == Verdict.MATCHED && wrong.stream().noneMatch(Part::spoilsWhole);
  }

  /** The gold's statement, or what was found when it has none. */
  Statement statement() {
    return gold != null ? gold : found;
  }
}
