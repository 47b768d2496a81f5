package org.trichdan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichdan.attribution.Kind;

class FiguresTest {
  @Test
  void sharesAreRoundedHalfToEvenOnTheirExactValue() {
    assertThat(Figures.round(0.00005)).isEqualTo(0.0001); // a little more than it says
    assertThat(Figures.round(0.03125)).isEqualTo(0.0312); // exactly what it says
    assertThat(Figures.round(0.09375)).isEqualTo(0.0938);
    assertThat(Figures.round(2.0 / 3)).isEqualTo(0.6667);
  }

  @Test
  void nothingFoundIsZeroAndNoError() {
    Figures figures = Figures.of(0, new Tally());
    assertThat(figures.names()).allMatch(name -> figures.get(name) == 0);
    assertThat(figures.names()).doesNotContain("gold_unlocated");
  }

  @Test
  void sameArticlesGiveTheSameIntervals() {
    Tally good = new Tally();
    good.add(Measure.GOLD, Kind.DIRECT, 4);
    good.add(Measure.MATCHED, Kind.DIRECT, 4);
    Tally bad = new Tally();
    bad.add(Measure.GOLD, Kind.DIRECT, 4);
    var first = Bootstrap.intervals(List.of(good, bad));
    assertThat(first.get("direct.recall")).isEqualTo(new Bootstrap.Interval(0, 1));
    assertThat(first.get("exact.f1")).isEqualTo(new Bootstrap.Interval(0, 0));
    assertThat(Bootstrap.intervals(List.of(good, bad))).isEqualTo(first);
    assertThat(Bootstrap.intervals(List.of())).isEmpty();
  }
}
