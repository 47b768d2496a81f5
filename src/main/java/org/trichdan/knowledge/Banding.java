package org.trichdan.knowledge;

import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Finds pairs that are worth comparing without comparing all: items that agree in all hashes of a
 * band fall into one bucket.
 *
 * @param bands with r rows each, sets of similarity s meet with probability 1 - (1 - s^r)^bands
 * @param rows hashes in a band
 * @see "Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, chapter 3.4"
 */
record Banding(int bands, int rows) {
  private static final int INDEX_BITS = 24;
  private static final long INDEX = (1L << INDEX_BITS) - 1;

  /** How long the number of a bucket is. */
  static final int KEY_BITS = Long.SIZE - INDEX_BITS;

  /** How many items there may be. */
  static final int MOST = 1 << INDEX_BITS;

  /** An item is compared with so many followers of a bucket: a cliché costs no square. */
  static final int FOLLOWERS = 100;

  /** Items to be put in buckets. */
  interface Items {
    int size();

    /** Whether item {@code i} is put in buckets at all. */
    boolean takesPart(int i);

    /** What is hashed of item {@code i}. */
    int[] values(int i);

    /** Only items of the same block meet. */
    int block(int i);
  }

  /**
   * Hands over pairs, the smaller index first; a pair may come more than once.
   *
   * @param compare gives a negative number when no later item of the bucket is worth comparing with
   *     the first
   */
  void pairs(Items items, IntBinaryOperator compare) {
    int[] present = IntStream.range(0, items.size()).filter(items::takesPart).toArray();
    long[] buckets = new long[present.length];
    for (int band = 0; band < bands; band++) {
      for (int i = 0; i < buckets.length; i++) {
        int item = present[i];
        buckets[i] = (bucket(items.block(item), items.values(item), band) & ~INDEX) | item;
      }
      Arrays.sort(buckets);
      for (int i = 0; i < buckets.length; i++) {
        long key = buckets[i] & ~INDEX;
        int end = Math.min(buckets.length, i + 1 + FOLLOWERS);
        for (int j = i + 1; j < end && (buckets[j] & ~INDEX) == key; j++) {
          if (compare.applyAsInt((int) (buckets[i] & INDEX), (int) (buckets[j] & INDEX)) < 0) {
            break;
          }
        }
      }
    }
  }

  /** For each band the number of the bucket that an item falls into: {@link #KEY_BITS} bits. */
  long[] keys(int block, int[] values) {
    return IntStream.range(0, bands)
        .mapToLong(band -> bucket(block, values, band) >>> INDEX_BITS)
        .toArray();
  }

  private long bucket(int block, int[] values, int band) {
    long hash = block;
    for (int row = 0; row < rows; row++) {
      hash = MinHash.mix(hash * 31 + MinHash.smallest(values, band * rows + row));
    }
    return hash;
  }
}
