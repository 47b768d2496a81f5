package org.trichdan.bench;

/**
 * What one time through a corpus took, on the thread that went through.
 *
 * @param wall nanoseconds on the clock
 * @param cpu nanoseconds of the thread
 * @param gc nanoseconds during which collections stopped all threads
 * @param allocated bytes
 * @param articles nanoseconds of the thread for each article, in order; from the end of the one
 *     before to its own end, so that its decoding counts
 * @param waits the same on the clock
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Lap(long wall, long cpu, long gc, long allocated, long[] articles, long[] waits) {
  /** What the work took where nothing else ran: the thread's time and that of the collections. */
  long own() {
    return cpu + gc;
  }

  /** Whether other programs took so much of the processor that the clock says nothing. */
  boolean isDisturbed() {
    return wall > own() * 1.05;
  }
}
