package org.trichdan.extract;

import org.trichdan.speaker.CastingLog;

/** Told what the pipeline decides, for those who want to know why; by default nobody listens. */
interface Trace extends CastingLog {
  /** Listens to nothing. */
  Trace NONE = new Trace() {};

  /** A sentence is being read: what follows is about it. */
  default void reads(Field field, AnalysedSentence sentence) {}

  /** A sentence is not read. */
  default void skips(String why) {}

  /**
   * A match is out.
   *
   * @param winner the one that it lost to; null when it failed by itself
   */
  default void lost(Frame loser, Reason reason, Frame winner) {}

  /** A match became a statement. */
  default void made(Frame frame, Draft draft) {}
}
