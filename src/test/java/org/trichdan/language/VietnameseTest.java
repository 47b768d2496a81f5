package org.trichdan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VietnameseTest {
  /**
   * Besides plain news: headlines, foreign names and quotes, lists of names, text without marks.
   */
  static List<String> vietnamese() throws IOException {
    return java.util.stream.Stream.concat(
            lines("vietnamese.txt").stream(), lines("vietnamese-hard.txt").stream())
        .toList();
  }

  static List<String> foreign() throws IOException {
    return lines("foreign.txt");
  }

  @ParameterizedTest
  @MethodSource("vietnamese")
  void vietnameseIs(String text) {
    assertThat(Vietnamese.is(text)).isTrue();
    assertThat(Vietnamese.is(Normalizer.normalize(text, Normalizer.Form.NFD))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("vietnamese")
  void vietnameseWithoutMarksIsUnlessNamesPrevail(String text) {
    String bare =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "")
            .replace('đ', 'd')
            .replace('Đ', 'D');
    boolean names = text.matches("(Djokovic|Đội hình|Kết quả Premier|Trả lời CNN).*");
    assertThat(Vietnamese.is(bare)).isEqualTo(!names);
    assertThat(Vietnamese.is(text.toUpperCase(java.util.Locale.ROOT))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void otherLanguagesAreNot(String line) {
    assertThat(Vietnamese.is(line.substring(line.indexOf('\t') + 1))).isFalse();
  }

  @Test
  void whatIsTooShortToTellIs() {
    assertThat(Vietnamese.is("")).isTrue();
    assertThat(Vietnamese.is("12:30 – 3.500")).isTrue();
    assertThat(Vietnamese.is("Manchester United vs. Liverpool")).isTrue();
  }

  private static List<String> lines(String name) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/languages", name));
  }
}
