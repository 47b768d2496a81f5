package org.trichdan.rule;

import java.util.Arrays;

/** An immutable set of class ids (see {@link Classes}). */
public final class ClassSet {
  public static final ClassSet EMPTY = new ClassSet(new long[0]);

  /** Bit {@code id % 64} of word {@code id / 64}; the last word is never zero. */
  private final long[] words;

  /**
   * What units of these classes answered last. Whoever sees an old value asks again, so no thread
   * needs to wait for another.
   */
  private Questions.Answers answers;

  private ClassSet(long[] words) {
    this.words = words;
  }

  /** The set of these ids, each {@code >= 0}. */
  public static ClassSet of(int... ids) {
    int max = -1;
    for (int id : ids) {
      max = Math.max(max, id);
    }
    if (max < 0) {
      return EMPTY;
    }
    long[] words = new long[max / 64 + 1];
    for (int id : ids) {
      words[id / 64] |= 1L << (id % 64);
    }
    return new ClassSet(words);
  }

  public boolean contains(int id) {
    int word = id >> 6;
    return id >= 0 && word < words.length && (words[word] & (1L << (id & 63))) != 0;
  }

  public boolean intersects(ClassSet other) {
    int shared = Math.min(words.length, other.words.length);
    for (int i = 0; i < shared; i++) {
      if ((words[i] & other.words[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  public ClassSet union(ClassSet other) {
    if (other.words.length > words.length) {
      return other.union(this);
    }
    if (other.words.length == 0) {
      return this;
    }
    long[] merged = words.clone();
    for (int i = 0; i < other.words.length; i++) {
      merged[i] |= other.words[i];
    }
    return new ClassSet(merged);
  }

  /** The ids of this set that are not in the other. */
  public ClassSet minus(ClassSet other) {
    long[] rest = words.clone();
    for (int i = 0; i < Math.min(rest.length, other.words.length); i++) {
      rest[i] &= ~other.words[i];
    }
    int length = rest.length;
    while (length > 0 && rest[length - 1] == 0) {
      length--;
    }
    return new ClassSet(Arrays.copyOf(rest, length));
  }

  public boolean isEmpty() {
    return words.length == 0;
  }

  /** What was remembered last, null when nothing was. */
  Questions.Answers answers() {
    return answers;
  }

  void remember(Questions.Answers latest) {
    answers = latest;
  }

  /** The ids in rising order. */
  public int[] ids() {
    return java.util.stream.IntStream.range(0, words.length * 64).filter(this::contains).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClassSet set && Arrays.equals(words, set.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return Arrays.toString(ids());
  }
}
