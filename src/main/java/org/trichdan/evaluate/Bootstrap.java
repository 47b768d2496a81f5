package org.trichdan.evaluate;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.trichdan.attribution.Kind;

/**
 * How far a figure might be off because these articles were drawn and not others: articles are
 * drawn again and again from those there are. The same articles give the same intervals.
 */
final class Bootstrap {
  private static final long SEED = 20251126;
  private static final int RESAMPLES = 1000;
  private static final int TAIL = RESAMPLES / 40; // 2.5% at either end

  private static final Map<String, ToDoubleFunction<Tally>> FIGURES = new LinkedHashMap<>();

  static {
    FIGURES.put("overlap.f1", t -> t.accuracy(Measure.MATCHED).f1());
    FIGURES.put("exact.f1", t -> t.accuracy(Measure.EXACT).f1());
    FIGURES.put("whole.f1", t -> t.accuracy(Measure.WHOLE).f1());
    FIGURES.put("direct.recall", t -> t.share(Measure.MATCHED, Measure.GOLD, Kind.DIRECT));
    FIGURES.put("direct.speaker_acc", t -> t.share(Measure.SPEAKER, Measure.MATCHED, Kind.DIRECT));
  }

  private Bootstrap() {}

  /** The 95% intervals by the names of the figures; none without articles. */
  static Map<String, Interval> intervals(List<Tally> articles) {
    if (articles.isEmpty()) {
      return Map.of();
    }
    Map<String, double[]> samples = new LinkedHashMap<>();
    FIGURES.keySet().forEach(name -> samples.put(name, new double[RESAMPLES]));
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < RESAMPLES; i++) {
      Tally sum = new Tally();
      for (int n = 0; n < articles.size(); n++) {
        sum.add(articles.get(random.nextInt(articles.size())));
      }
      for (Map.Entry<String, double[]> sample : samples.entrySet()) {
        sample.getValue()[i] = FIGURES.get(sample.getKey()).applyAsDouble(sum);
      }
    }
    Map<String, Interval> intervals = new LinkedHashMap<>();
    samples.forEach((name, values) -> intervals.put(name, interval(values)));
    return intervals;
  }

  private static Interval interval(double[] values) {
    Arrays.sort(values);
    return new Interval(Figures.round(values[TAIL]), Figures.round(values[RESAMPLES - 1 - TAIL]));
  }

  /** Where a figure lies in 95 of 100 cases. */
  record Interval(double low, double high) {}
}
