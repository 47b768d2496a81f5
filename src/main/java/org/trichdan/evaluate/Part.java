package org.trichdan.evaluate;

import java.util.Locale;

/** What can be wrong about a statement that was found. */
enum Part {
  /** Its span and the gold's have less than four fifths in common. */
  SPAN,
  /** Its span is close to the gold's but does not begin or end where that does. */
  ENDS,
  SPEAKER,
  SOURCES,
  DATE,
  ADDRESSEE,
  POLARITY,
  KIND;

  /** Whether a statement with this wrong is not wholly right. */
  boolean spoilsWhole() {
    return this == SPAN || this == SPEAKER || this == SOURCES || this == DATE;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
