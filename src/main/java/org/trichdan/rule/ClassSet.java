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

  /** The last union: what a list's words are is mostly joined to the same few types again. */
  private Union lastUnion;

  private record Union(ClassSet with, ClassSet result) {}

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

  @SuppressWarnings("ReferenceEquality") // an equal one that is another costs a little time
  public ClassSet union(ClassSet other) {
    if (other.words.length > words.length) {
      return other.union(this);
    }
    if (other.words.length == 0) {
      return this;
    }
    Union last = lastUnion;
    if (last != null && last.with == other) {
      return last.result;
    }
    ClassSet result = unite(other);
    lastUnion = new Union(other, result);
    return result;
  }

  private ClassSet unite(ClassSet other) {
    long[] merged = words.clone();
    for (int i = 0; i < other.words.length; i++) {
      merged[i] |= other.words[i];
    }
    return new ClassSet(merged);
  }

  /** Whether all ids of this set are in the other. */
  public boolean isWithin(ClassSet other) {
    for (int i = 0; i < words.length; i++) {
      long theirs = i < other.words.length ? other.words[i] : 0;
      if ((words[i] & ~theirs) != 0) {
        return false;
      }
    }
    return true;
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
    int count = 0;
    for (long word : words) {
      count += Long.bitCount(word);
    }
    int[] ids = new int[count];
    int next = 0;
    for (int i = 0; i < words.length; i++) {
      for (long left = words[i]; left != 0; left &= left - 1) {
        ids[next++] = 64 * i + Long.numberOfTrailingZeros(left);
      }
    }
    return ids;
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
