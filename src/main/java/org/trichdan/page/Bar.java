package org.trichdan.page;

import java.util.List;

/**
 * A bar of a chart, with all that it says in words.
 *
 * @param label what is counted
 * @param count how often
 * @param href where it leads; null for nowhere
 * @param percent of the longest bar, 0 to 100
 */
public record Bar(String label, long count, String href, double percent) {
  /**
   * What is counted, before it is compared with others.
   *
   * @param href where it leads; null for nowhere
   */
  public record Value(String label, long count, String href) {}

  /** Bars beside each other, the longest as long as the chart is wide. */
  public static List<Bar> of(List<Value> values) {
    long most = Math.max(1, values.stream().mapToLong(Value::count).max().orElse(1));
    return values.stream()
        .map(v -> new Bar(v.label(), v.count(), v.href(), tenths(v.count(), most)))
        .toList();
  }

  private static double tenths(long count, long most) {
    return Math.round(1000.0 * count / most) / 10.0;
  }
}
