package org.trichdan.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.trichdan.desk.Count;
import org.trichdan.desk.Facets;
import org.trichdan.page.Bar;
import org.trichdan.page.Timeline;

/** Counts as charts. */
final class Charts {
  private static final int MOST_BARS = 10;

  private Charts() {}

  /** The first of some counts as bars, which lead somewhere by their names. */
  static List<Bar> bars(List<Count> counts, UnaryOperator<String> href) {
    return Bar.of(
        counts.stream()
            .limit(MOST_BARS)
            .map(c -> new Bar.Value(c.name(), c.count(), href.apply(c.name())))
            .toList());
  }

  /** By days, when there are not too many of them, else by months. */
  static Timeline timeline(Facets facets) {
    return timeline(facets.days().isEmpty() ? facets.months() : facets.days());
  }

  /** Counts by days or months. */
  static Timeline timeline(List<Count> counts) {
    Map<String, Long> all = new LinkedHashMap<>();
    counts.forEach(c -> all.merge(c.name(), c.count(), Long::sum));
    return Timeline.of(all);
  }
}
