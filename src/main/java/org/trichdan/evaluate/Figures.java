package org.trichdan.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.trichdan.attribution.Kind;
import org.trichdan.output.Json;

/**
 * The figures of an evaluation by their names ({@code overlap.f1}, {@code direct.recall}), in the
 * order in which they are shown. Shares lie between 0 and 1 and are rounded to four digits; counts
 * are whole numbers.
 */
public final class Figures {
  private final Map<String, Double> values = new LinkedHashMap<>();

  private Figures() {}

  static Figures of(int articles, Tally tally) {
    Figures figures = new Figures();
    figures.values.put("articles", (double) articles);
    figures.values.put("gold", (double) tally.of(Measure.GOLD));
    figures.values.put("predicted", (double) tally.found());
    figures.put("overlap", tally.accuracy(Measure.MATCHED));
    figures.put("exact", tally.accuracy(Measure.EXACT));
    figures.put("whole", tally.accuracy(Measure.WHOLE));
    for (Kind kind : Kind.values()) {
      figures.put(kind, tally);
    }
    figures.put("speaker_acc", tally.share(Measure.SPEAKER, Measure.MATCHED));
    figures.put("sources_acc", tally.share(Measure.SOURCES, Measure.MATCHED));
    figures.put("date_acc", tally.share(Measure.DATE, Measure.MATCHED));
    figures.put("addressee_acc", tally.share(Measure.ADDRESSEE, Measure.MATCHED));
    figures.put("polarity_acc", tally.share(Measure.POLARITY, Measure.MATCHED));
    figures.put("kind_acc", tally.share(Measure.KIND, Measure.MATCHED));
    figures.put("source_prf", tally.sources());
    figures.put("date_prf", tally.dates());
    if (tally.of(Measure.UNLOCATED) > 0) {
      figures.values.put("gold_unlocated", (double) tally.of(Measure.UNLOCATED));
    }
    return figures;
  }

  /** Takes the figures over from a saved evaluation. */
  static Figures of(Json totals) {
    Figures figures = new Figures();
    for (String key : totals.keys()) {
      Json value = totals.get(key);
      if (value.number() != null) {
        figures.values.put(key, value.number());
      }
      for (String part : value.keys()) {
        figures.values.put(key + "." + part, value.get(part).number());
      }
    }
    return figures;
  }

  /** The names of all figures. */
  public Set<String> names() {
    return Collections.unmodifiableSet(values.keySet());
  }

  /** A figure; null when there is none of this name. */
  public Double get(String name) {
    return values.get(name);
  }

  /** Whether a figure is a count and no share. */
  static boolean isCount(String name) {
    return !name.contains("_acc")
        && (name.indexOf('.') < 0 || name.endsWith(".gold") || name.endsWith(".false"));
  }

  /** Four digits; half to even on the exact value, as the reference scorer does it. */
  static double round(double share) {
    return new BigDecimal(share).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }

  private void put(Kind kind, Tally tally) {
    String name = kind.label() + ".";
    values.put(name + "gold", (double) tally.of(Measure.GOLD, kind));
    put(name + "recall", tally.share(Measure.MATCHED, Measure.GOLD, kind));
    put(name + "exact_recall", tally.share(Measure.EXACT, Measure.GOLD, kind));
    put(name + "whole_recall", tally.share(Measure.WHOLE, Measure.GOLD, kind));
    put(name + "speaker_acc", tally.share(Measure.SPEAKER, Measure.MATCHED, kind));
    values.put(name + "false", (double) tally.of(Measure.FALSE, kind));
    int matched = tally.of(Measure.MATCHED, kind);
    put(
        name + "precision",
        (double) matched / Math.max(matched + tally.of(Measure.FALSE, kind), 1));
  }

  private void put(String name, Accuracy accuracy) {
    put(name + ".p", accuracy.precision());
    put(name + ".r", accuracy.recall());
    put(name + ".f1", accuracy.f1());
  }

  private void put(String name, double share) {
    values.put(name, round(share));
  }
}
