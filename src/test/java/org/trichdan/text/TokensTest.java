package org.trichdan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ông Nam nói: “Đi!” TP.HCM, GS.TS Nam... 25/11/2025 3,5% hôm qua.Ông ở U.S. nói.20",
        "a\u0301-b\u0323 \uD83D\uDE00\uFE0F \uD83Dx \uDE00y \uD835\uDC00\uD835\uDC00.\uD835\uDC00 e\u20DD",
        "-'’&_/,. a-'b 1/-2 \u00A0\u200B\uFEFF\u0007x",
      })
  void aRangeIsCutAsIfItStoodAlone(String text) {
    for (int from = 0; from <= text.length(); from++) {
      for (int limit = from; limit <= text.length(); limit++) {
        List<TextToken> walked = new ArrayList<>();
        int start = Tokens.nextStart(text, from, limit);
        while (start < limit) {
          int end = Tokens.end(text, start, limit);
          walked.add(new TextToken(start - from, end - from, text.substring(start, end)));
          start = Tokens.nextStart(text, end, limit);
        }
        assertThat(walked).isEqualTo(Tokens.split(text.substring(from, limit)));
      }
    }
  }

  @Test
  void marksStayWithWhatTheyChange() {
    assertThat(cut("x\u20DD \u2764\uFE0F! \uD83D\uDE00\u0301"))
        .isEqualTo("x\u20DD | \u2764\uFE0F | ! | \uD83D\uDE00\u0301");
  }

  @Test
  void halfAPairIsATokenOfItsOwn() {
    assertThat(cut("a\uD83Db")).isEqualTo("a | \uD83D | b");
    assertThat(cut("a\uDE00")).isEqualTo("a | \uDE00");
  }
}
