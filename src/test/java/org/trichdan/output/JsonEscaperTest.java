package org.trichdan.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonEscaperTest {
  @Test
  void escapesOnlyWhatAReaderMayStumbleOver() throws IOException {
    assertThat(
            escaped("Đê ~ “giữ” \u00A0\uFFFD😀 \u007F\u0085\u009F \u2028\u2029 \uDE00\uD83Dx", 99))
        .isEqualTo(
            "Đê ~ “giữ” \u00A0\uFFFD😀 \\u007f\\u0085\\u009f \\u2028\\u2029 \\ude00\\ud83dx");
  }

  @Test
  void doesNotMindWhereTheTextIsCut() throws IOException {
    String text = "Đ😀\uD83D\uD83D\uDE00\uDE00\u2028x\uD83D";
    String whole = escaped(text, text.length());

    assertThat(whole).isEqualTo("Đ😀\\ud83d😀\\ude00\\u2028x\\ud83d");
    for (int length = 1; length < text.length(); length++) {
      assertThat(escaped(text, length)).isEqualTo(whole);
    }
  }

  /** The text as it comes out when it goes in so many characters at a time. */
  private static String escaped(String text, int length) throws IOException {
    StringBuilder out = new StringBuilder();
    try (JsonEscaper escaper = new JsonEscaper(out)) {
      for (int i = 0; i < text.length(); i += length) {
        escaper.write(text, i, Math.min(length, text.length() - i));
      }
    }
    return out.toString();
  }
}
