package org.trichdan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chúng tôi sẽ không từ bỏ| Chúng tôi không bỏ cuộc|"
            + " Chúng tôi [-sẽ-] không [-từ-] bỏ {+cuộc+}",
        "“Nước đã rút”, cả làng mừng| nước đã rút, cả làng mừng| nước đã rút, cả làng mừng",
        "xã Hoà An| xã Hòa An| xã Hòa An",
        "đê vỡ| cầu sập| [-đê vỡ-]{+cầu sập+}",
        "trời mưa - rất to| trời mưa rất to| trời mưa [---] rất to",
      })
  void differencesAreShownWordByWord(String first, String second, String line) {
    assertThat(WordDiff.line(WordDiff.of(first, second))).isEqualTo(line);
  }
}
