package org.trichdan.knowledge;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** What is kept of a content while contents are compared: numbers for its words, not the words. */
final class Wording {
  private final int[] names;
  private final int[] pairs;
  private final int[] telling;
  private final int[] numbers;
  private final boolean denies;
  private final long whole;

  private Wording(
      int[] pairs, int[] telling, int[] numbers, int[] names, boolean denies, long whole) {
    this.names = names;
    this.pairs = pairs;
    this.telling = telling;
    this.numbers = numbers;
    this.denies = denies;
    this.whole = whole;
  }

  /** Reads a content. */
  static Wording of(String content) {
    List<String> words = Words.of(content);
    int[] ids = words.stream().mapToInt(Wording::id).toArray();
    int[] pairs = new int[Math.max(0, ids.length - 1)];
    long whole = 17;
    for (int i = 0; i < ids.length; i++) {
      whole = MinHash.mix(whole * 31 + ids[i]);
      if (i > 0) {
        pairs[i - 1] = (int) MinHash.mix(((long) ids[i - 1] << 32) ^ (ids[i] & 0xFFFFFFFFL));
      }
    }
    int[] telling =
        words.stream().filter(w -> !FunctionWords.contains(w)).mapToInt(Wording::id).toArray();
    return new Wording(
        distinct(pairs),
        distinct(telling.length == 0 ? ids : telling),
        distinct(words.stream().filter(Words::isNumber).mapToInt(Wording::id).toArray()),
        distinct(Words.names(content).stream().mapToInt(Wording::id).toArray()),
        FunctionWords.deny(words),
        whole);
  }

  /** How many bytes {@link #write} takes. */
  int size() {
    int values = pairs.length + telling.length + numbers.length + names.length;
    return Integer.BYTES * (4 + values) + 1 + Long.BYTES;
  }

  void write(ByteBuffer out) {
    for (int[] values : List.of(pairs, telling, numbers, names)) {
      out.putInt(values.length);
      for (int value : values) {
        out.putInt(value);
      }
    }
    out.put((byte) (denies ? 1 : 0)).putLong(whole);
  }

  /** Reads what {@link #write} wrote. */
  static Wording read(ByteBuffer in) {
    int[][] parts = new int[4][];
    for (int part = 0; part < parts.length; part++) {
      parts[part] = new int[in.getInt()];
      for (int i = 0; i < parts[part].length; i++) {
        parts[part][i] = in.getInt();
      }
    }
    return new Wording(parts[0], parts[1], parts[2], parts[3], in.get() == 1, in.getLong());
  }

  /** Its distinct pairs of neighbouring words, sorted. */
  int[] pairs() {
    return pairs;
  }

  /** Those of its words that are no function words; all of them when all are; sorted. */
  int[] telling() {
    return telling;
  }

  /** Those of its words that are figures, sorted. */
  int[] numbers() {
    return numbers;
  }

  /** Those of its words that begin with a capital within a sentence, sorted. */
  int[] names() {
    return names;
  }

  /** Whether one of its words denies. */
  boolean denies() {
    return denies;
  }

  /** A hash of all its words in their order. */
  long whole() {
    return whole;
  }

  /** 32 bits for a word: two of a few hundred thousand collide now and then, which is harmless. */
  private static int id(String word) {
    return (int) MinHash.mix(word.hashCode());
  }

  private static int[] distinct(int[] values) {
    return Arrays.stream(values).sorted().distinct().toArray();
  }

  /** How many values two sorted arrays share. */
  static int shared(int[] a, int[] b) {
    int count = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        count++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }
}
