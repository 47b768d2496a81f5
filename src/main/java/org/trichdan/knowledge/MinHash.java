package org.trichdan.knowledge;

/**
 * Hash functions whose smallest value over a set is the same for two sets with a probability equal
 * to their Jaccard similarity.
 *
 * @see "A. Broder, On the resemblance and containment of documents, 1997"
 */
final class MinHash {
  private MinHash() {}

  /** The smallest hash of the values under function {@code number}; 0 for no values. */
  static int smallest(int[] values, int number) {
    long seed = mix(0x9E3779B97F4A7C15L * (number + 1));
    int smallest = 0;
    for (int i = 0; i < values.length; i++) {
      int hash = (int) mix(seed ^ values[i]);
      smallest = i == 0 ? hash : Math.min(smallest, hash);
    }
    return smallest;
  }

  /** A hash of a text, the same everywhere. */
  static long of(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash = mix(hash * 31 + text.charAt(i));
    }
    return hash;
  }

  /** Spreads the bits of a number (the finalizer of SplitMix64). */
  static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
