package org.trichdan.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTextTest {
  @Test
  void squeezesSpacesOntoOneLine() {
    assertThat(TerminalText.clean(" a\r\n\tb\u00A0 c\u2028d ")).isEqualTo("a b c d");
  }

  @Test
  void removesSequencesAndKeepsTheWords() {
    assertThat(TerminalText.clean("a\u001B[1;31mb\u001B[0m \u009B2Jc \u001B(Bd \u001BMe"))
        .isEqualTo("ab c d e");
    assertThat(TerminalText.clean("a\u001B]8;;http://x\u001B\\link\u001B]8;;\u0007b"))
        .isEqualTo("alinkb");
  }

  @Test
  void brokenSequenceHidesNothing() {
    assertThat(TerminalText.clean("a\u001B]0;không bao giờ đóng"))
        .isEqualTo("a]0;không bao giờ đóng");
    assertThat(TerminalText.clean("a\u001B[")).isEqualTo("a[");
  }

  @Test
  void removesDirectionMarksAndMendsHalfSurrogates() {
    assertThat(TerminalText.clean("a\u202Eb\u2066c\u200Fd\u200Be\u0000f\u0086g\ud800"))
        .isEqualTo("abcdefg\uFFFD");
  }

  @Test
  void widthKnowsMarksAndWideCharacters() {
    assertThat(DisplayWidth.of("Tiếng Việt")).isEqualTo(10);
    assertThat(DisplayWidth.of("Tie\u0302\u0301ng Vie\u0323\u0302t")).isEqualTo(10);
    assertThat(DisplayWidth.of("東京 😀")).isEqualTo(7);
  }

  @Test
  void shorteningKeepsMarksWithTheirLetters() {
    assertThat(DisplayWidth.shorten("e\u0302\u0301e\u0302\u0301e\u0302\u0301", 2))
        .isEqualTo("e\u0302\u0301…");
    assertThat(DisplayWidth.shorten("東京都", 4)).isEqualTo("東…");
    assertThat(DisplayWidth.shorten("đủ", 2)).isEqualTo("đủ");
  }

  @Test
  void wrapsAtSpacesAndInsideLongWords() {
    assertThat(DisplayWidth.wrap("một hai ba bốn", 7, 3)).isEqualTo(List.of("một hai", "ba bốn"));
    assertThat(DisplayWidth.wrap("một hai ba bốn", 7, 1)).isEqualTo(List.of("một ha…"));
    assertThat(DisplayWidth.wrap("aaaaaaaaaa", 4, 3)).isEqualTo(List.of("aaaa", "aaaa", "aa"));
  }
}
