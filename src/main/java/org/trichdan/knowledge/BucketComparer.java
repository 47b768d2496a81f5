package org.trichdan.knowledge;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Compares the statements of buckets as they come by, bucket after bucket, within a bucket in
 * order. However many fall into one, only the last hundred are kept.
 */
public final class BucketComparer {
  private final Sameness sameness;
  private final Deque<Gist> before = new ArrayDeque<>();
  private long bucket;

  BucketComparer(Sameness sameness) {
    this.sameness = sameness;
  }

  /** Takes pairs of statements that are one, by their ids. */
  @FunctionalInterface
  public interface Pairs {
    /** Takes one, the earlier statement first; a pair may come from several buckets. */
    void take(long first, long second);
  }

  /** Compares a statement with those that came before it into the same bucket. */
  public void next(long into, byte[] gist, Pairs pairs) {
    if (into != bucket) {
      before.clear();
      bucket = into;
    }
    Gist second = Gist.of(gist);
    for (Gist first : before) {
      if (!sameness.areApart(first, second) && sameness.areOne(first, second)) {
        pairs.take(first.id(), second.id());
      }
    }
    before.add(second);
    if (before.size() > Banding.FOLLOWERS) {
      before.remove();
    }
  }
}
