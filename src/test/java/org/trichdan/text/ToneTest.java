package org.trichdan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneTest {
  @ParameterizedTest
  @CsvSource({
    "hoà, hòa", "khoá, khóa", "hoả, hỏa", "xoã, xõa", "doạ, dọa",
    "toè, tòe", "hoé, hóe", "khoẻ, khỏe", "nhoẽ, nhõe", "xoẹ, xọe",
    "thuỳ, thùy", "thuý, thúy", "uỷ ban, ủy ban", "luỹ, lũy", "truỵ, trụy",
    "HOÀ BÌNH, HÒA BÌNH", "Thiếu uý Hoà., Thiếu úy Hòa.", "Uỷ, Ủy",
  })
  void openSyllablesAreWrittenTheOldWay(String newStyle, String oldStyle) {
    assertThat(Tone.normalize(newStyle)).isEqualTo(oldStyle);
    assertThat(Tone.normalize(oldStyle)).isEqualTo(oldStyle);
  }

  @ParameterizedTest
  @CsvSource({"quý", "QUÝ", "hoàn", "thoại", "khuỷu", "huỳnh", "ngoéo", "mà", "à", "quà"})
  void otherSyllablesStay(String word) {
    assertThat(Tone.normalize(word)).isEqualTo(word);
  }

  @Test
  void aTextWithNothingToChangeIsReturnedItself() {
    String text = "Giá điện sẽ tăng.";
    assertThat(Tone.normalize(text)).isSameAs(text);
  }
}
