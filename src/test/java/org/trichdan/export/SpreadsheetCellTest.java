package org.trichdan.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+84 912",
        "-Không",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "﹣1",
        "−1",
        "  =1",
        "\u00A0=1",
        "\u200B=1",
        "\uFEFF=1",
        "\u202E=1",
        "\u0000=1",
        "'=1",
        "'x"
      })
  void whatASpreadsheetWouldComputeGetsAnApostrophe(String text) {
    assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "Giá = 5", "– Không", "—", "“=1”", "“-3 độ”", "😀=1", "5-3", "#1", "\u200B"
      })
  void otherTextStaysAsItIs(String text) {
    assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
  }

  @Test
  void nothingStaysNothing() {
    assertThat(SpreadsheetCell.of(null)).isNull();
  }

  @Test
  void halfASurrogatePairIsMarkedAsLost() {
    assertThat(SpreadsheetCell.of("a\ud800b😀")).isEqualTo("a\uFFFDb😀");
  }
}
