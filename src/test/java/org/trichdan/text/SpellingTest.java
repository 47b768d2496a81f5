package org.trichdan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "bác sĩ, bác sỹ",
    "kĩ sư, kỹ sư",
    "lí giải, lý giải",
    "hi vọng, hy vọng",
    "Mĩ, Mỹ",
    "hoà giải lí do, hòa giải lý do"
  })
  void twoSpellingsOfAWordAreOne(String one, String other) {
    assertThat(Spelling.normalize(one)).isEqualTo(Spelling.normalize(other)).hasSameSizeAs(one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thì", "nhị", "chị", "kính", "mía", "Mi", "chi", "phí", "xì", "sinh"})
  void wordsWithOneSpellingStay(String word) {
    assertThat(Spelling.normalize(word)).isEqualTo(word);
  }
}
