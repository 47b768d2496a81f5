package org.trichdan.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Several laps of one pass; of everything the median counts. */
final class Laps {
  private final List<Lap> laps = new ArrayList<>();

  void add(Lap lap) {
    laps.add(lap);
  }

  /** Whether the clock cannot be trusted for most of them. */
  boolean isDisturbed() {
    return laps.stream().filter(Lap::isDisturbed).count() * 2 > laps.size();
  }

  /** Seconds: by the clock, or of the thread and the collections. */
  double seconds(boolean byClock) {
    return median(lap -> byClock ? lap.wall() : lap.own()) / 1e9;
  }

  double bytesPerArticle() {
    return median(lap -> (double) lap.allocated() / Math.max(1, lap.articles().length));
  }

  /** Milliseconds of the thread for each article, in order. */
  double[] millis() {
    int count = laps.get(0).articles().length;
    double[] millis = new double[count];
    for (int i = 0; i < count; i++) {
      int at = i;
      millis[i] = median(lap -> lap.articles()[at]) / 1e6;
    }
    return millis;
  }

  /** The longest that any article took on the clock in any lap. */
  double longestWait() {
    return laps.stream().flatMapToLong(l -> Arrays.stream(l.waits())).max().orElse(0) / 1e6;
  }

  private double median(ToDoubleFunction<Lap> of) {
    return Median.of(laps.stream().mapToDouble(of).toArray());
  }
}
