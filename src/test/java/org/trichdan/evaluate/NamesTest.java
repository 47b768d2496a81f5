package org.trichdan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Ông Nam, nam",
    "ông ngài NAM, nam",
    "'  Bà\u00A0Hòa  ', hoà",
    "Thúy, thuý",
    "hãng tin Sông Hồng, sông hồng",
    "mạng xã hội X, x",
    "Ông, ông",
    "The Red-River Times, the red river times",
    "A\u0301nh Tu\u0301, ánh tú",
    "'A … B', 'a  b'",
    "tờ-báo, tờ báo",
  })
  void honorificsCapitalsMarksAndTonePlacesDoNotCount(String name, String normal) {
    assertThat(Names.normal(name)).isEqualTo(normal);
  }

  @Test
  void whatIsAbsentIsNobody() {
    assertThat(Names.normal(null)).isEmpty();
    assertThat(Names.isOneOf(null, Arrays.asList("Nam", null, ""))).isFalse();
    assertThat(Names.isOneOf("anh Tú", List.of("Trần Văn Tú", "Tú"))).isTrue();
  }
}
