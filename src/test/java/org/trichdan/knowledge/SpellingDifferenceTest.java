package org.trichdan.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trichdan.store.Folding;

class SpellingDifferenceTest {
  @ParameterizedTest
  @CsvSource({
    "Pak Chong Il, Pak Chong-il, 'capitals, hyphens'",
    "Pak Chong-Il, Pak Chong Il, hyphens",
    "Lò Thị Hoà, Lò Thị Hòa, place of the tone mark",
    "Lò Thị Hoa, LÒ THỊ HOA, capitals",
    "O'Brien, O’Brien, apostrophes",
    "J.R. Stone, J R Stone, dots",
    "Erdem Çoban, Erdem Coban, diacritics",
    "Mac Donough, MacDonough, spaces",
  })
  void whatDiffersIsNamed(String a, String b, String difference) {
    assertThat(Folding.key(a)).isEqualTo(Folding.key(b));
    assertThat(SpellingDifference.of(a, b)).isEqualTo(difference);
  }

  @Test
  void composedAndDecomposedNamesAreToldApart() {
    String name = "Đặng Thị Mỵ";
    assertThat(SpellingDifference.of(name, Normalizer.normalize(name, Normalizer.Form.NFD)))
        .isEqualTo("Unicode normalisation");
  }
}
