package org.trichdan.evaluate;

import org.trichdan.attribution.Kind;

/** Counts of everything measured. Not for use by several threads at once. */
final class Tally {
  private static final int KINDS = Kind.values().length;

  private final int[] counts = new int[Measure.values().length * KINDS];

  void add(Measure measure, Kind kind, int count) {
    counts[at(measure, kind)] += count;
  }

  void add(Measure measure, Kind kind, boolean count) {
    add(measure, kind, count ? 1 : 0);
  }

  void add(Tally other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  int of(Measure measure, Kind kind) {
    return counts[at(measure, kind)];
  }

  int of(Measure measure) {
    int sum = 0;
    for (Kind kind : Kind.values()) {
      sum += of(measure, kind);
    }
    return sum;
  }

  @SuppressWarnings("EnumOrdinal") // an array is what thousands of tallies add up fast in
  private static int at(Measure measure, Kind kind) {
    return measure.ordinal() * KINDS + kind.ordinal();
  }

  /** Statements found that count. */
  int found() {
    return of(Measure.MATCHED) + of(Measure.FALSE);
  }

  /** Precision and recall of statements that are right in some way. */
  Accuracy accuracy(Measure right) {
    int n = of(right);
    return Accuracy.of(n, found() - n, of(Measure.GOLD) - n);
  }

  Accuracy sources() {
    return Accuracy.of(
        of(Measure.SOURCE_FOUND), of(Measure.SOURCE_FALSE), of(Measure.SOURCE_MISSED));
  }

  Accuracy dates() {
    return Accuracy.of(of(Measure.DATE_FOUND), of(Measure.DATE_FALSE), of(Measure.DATE_MISSED));
  }

  /** One count as a share of another; 0 of 0 is 0. */
  double share(Measure part, Measure whole) {
    return (double) of(part) / Math.max(of(whole), 1);
  }

  /** See {@link #share(Measure, Measure)}; of one kind of statement. */
  double share(Measure part, Measure whole, Kind kind) {
    return (double) of(part, kind) / Math.max(of(whole, kind), 1);
  }
}
