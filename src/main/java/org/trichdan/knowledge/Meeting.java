package org.trichdan.knowledge;

/** Who is compared with whom. */
enum Meeting {
  /** Sets that share a third of their words meet with a probability of 99%, a fifth: 80%. */
  SAME_SPEAKER(40, 2),

  /** Sets that share four fifths of their words meet with a probability of 99.9%. */
  ANY_SPEAKER(16, 4);

  private final int bands;
  private final int rows;

  Meeting(int bands, int rows) {
    this.bands = bands;
    this.rows = rows;
  }

  Banding banding() {
    return new Banding(bands, rows);
  }

  /** Whether a statement takes part: those of nobody have no speaker who could be the same. */
  boolean admits(Gist gist) {
    return this == ANY_SPEAKER || gist.name() != null;
  }

  /** Only statements of one block meet. */
  int block(Gist gist, Voices voices) {
    return this == ANY_SPEAKER ? 0 : voices.key(gist.name()).hashCode();
  }
}
