package org.trichdan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {
  @Test
  void daysWithoutAnythingAreThereToo() {
    Timeline t = Timeline.of(Map.of("2025-11-29", 2L, "2025-12-02", 8L));
    assertThat(t.columns())
        .extracting(Timeline.Column::when)
        .containsExactly("2025-11-29", "2025-11-30", "2025-12-01", "2025-12-02");
    assertThat(t.columns()).extracting(Timeline.Column::count).containsExactly(2L, 0L, 0L, 8L);
    assertThat(t.peak().when()).isEqualTo("2025-12-02");
    assertThat(t.columns()).extracting(t::height).containsExactly(25L, 0L, 0L, 100L);
  }

  @Test
  void aLongTimeIsShownByMonthsOrYears() {
    assertThat(Timeline.of(Map.of("2024-01-31", 1L, "2025-03-01", 1L, "2025-03", 2L)).columns())
        .hasSize(15)
        .last()
        .isEqualTo(new Timeline.Column("2025-03", 3));
    assertThat(Timeline.of(Map.of("1998", 1L, "2025-03-01", 1L, "1990-01", 1L)).columns())
        .hasSize(36)
        .first()
        .isEqualTo(new Timeline.Column("1990", 1));
  }

  @Test
  void theLittleThatIsLessPreciseIsLeftOut() {
    assertThat(Timeline.of(Map.of("2025", 1L, "2025-11-29", 19L)).columns())
        .containsExactly(new Timeline.Column("2025-11-29", 19));
  }

  @Test
  void nothingIsNotWorthwhile() {
    assertThat(Timeline.of(Map.of()).isWorthwhile()).isFalse();
    assertThat(Timeline.of(Map.of("2025-11-29", 1L)).isWorthwhile()).isFalse();
  }
}
