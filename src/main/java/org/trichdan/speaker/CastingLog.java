package org.trichdan.speaker;

import java.util.List;
import org.trichdan.rule.Unit;

/** Told how mentions are resolved; what it is told is cheap, and by default nobody listens. */
public interface CastingLog {
  /** Listens to nothing. */
  CastingLog NONE = new CastingLog() {};

  /** Whether anybody listens: else candidates who cannot win need not be told of. */
  default boolean isHeard() {
    return false;
  }

  /**
   * Somebody was considered for the mention that is being resolved.
   *
   * @param name the candidate
   * @param score the highest wins; 0 for one that was ruled out
   * @param why what spoke for or against it
   */
  default void candidate(String name, int score, String why) {}

  /**
   * A mention was resolved; the candidates told since the last one were its candidates.
   *
   * @param mention its units
   * @param written as written
   * @param speaker whom it denotes
   */
  default void resolved(List<Unit> mention, String written, ResolvedSpeaker speaker) {}
}
