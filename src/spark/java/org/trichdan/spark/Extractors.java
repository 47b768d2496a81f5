package org.trichdan.spark;

import org.trichdan.Trichdan;

/** One extractor for each JVM: what an executor builds once, all of its tasks share. */
final class Extractors {
  private Extractors() {}

  /** The extractor with the built-in rules. */
  static Trichdan standard() {
    return Standard.TRICHDAN;
  }

  private static final class Standard {
    static final Trichdan TRICHDAN = Trichdan.standard();
  }
}
