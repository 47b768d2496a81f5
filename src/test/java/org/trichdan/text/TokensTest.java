package org.trichdan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  private static String cut(String text) {
    return Tokens.split(text).stream().map(TextToken::surface).collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Ông Nam nói: “Đi!” > Ông | Nam | nói | : | “ | Đi | ! | ”",
        "TP.HCM, Truth-Social > TP.HCM | , | Truth-Social",
        "AFP/TTXVN > AFP | / | TTXVN",
        "AT&T và O'Brien, D’Arc > AT&T | và | O'Brien | , | D’Arc",
        "1.234,5 25-11 25/11/2025 25.11. > 1.234,5 | 25-11 | 25/11/2025 | 25.11 | .",
        "3,5% > 3,5 | %",
        "nói... rồi… > nói | ... | rồi | …",
        "(PLO)-Ông > ( | PLO | ) | - | Ông",
        "vnexpress.net U.S. Ph.D Tp.HCM > vnexpress.net | U.S | . | Ph.D | Tp.HCM",
        "TS.Nguyễn GS.TS Nam > TS | . | Nguyễn | GS.TS | Nam",
        "14h30 > 14h30",
        "- Đúng > - | Đúng",
      })
  void cutsAt(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "hôm qua.Ông > hôm | qua | . | Ông",
        "hôm qua.UBND > hôm | qua | . | UBND",
        "năm 2025.Nga > năm | 2025 | . | Nga",
        "đã nói.20 người > đã | nói | . | 20 | người",
        "như vậy.ông > như | vậy | . | ông",
      })
  void gluedSentencesComeApart(String text, String tokens) {
    assertThat(cut(text)).isEqualTo(tokens);
  }

  @Test
  void positionsAreChars() {
    assertThat(Tokens.split(" Giá\u00A0😀 tăng"))
        .isEqualTo(
            List.of(
                new TextToken(1, 4, "Giá"),
                new TextToken(5, 7, "😀"),
                new TextToken(8, 12, "tăng")));
  }

  @Test
  void blankTextHasNoTokens() {
    assertThat(Tokens.split("")).isEmpty();
    assertThat(Tokens.split(" \n\t\u00A0\u200B\uFEFF")).isEmpty();
  }
}
