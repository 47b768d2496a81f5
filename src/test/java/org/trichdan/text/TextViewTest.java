package org.trichdan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextViewTest {
  /** A character that the view leaves out: a text with one has a table of positions. */
  private static final String DROPPED = "\u200B";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ông Nam nói: “Đê đã giữ được.”\n\nBà Hoa cười.",
        "«Mưa»\u00A0– nước `lên`…\tnhanh\rlắm\u2028rồi\u0085",
        "lone \uD83D and \uDE00 halves",
        "한국 中文 ελ ﬁ \u2000\u2001 Å \u212B",
      })
  void positionsAreTheSameWithAndWithoutATable(String text) {
    TextView view = TextView.of(text);
    TextView tabled = TextView.of(text + DROPPED);

    assertThat(view.text()).isEqualTo(tabled.text());
    assertThat(view.originalLength()).isEqualTo(tabled.originalLength() - 1);
    int length = view.text().length();
    for (int start = 0; start <= length; start++) {
      for (int end = start; end <= length; end++) {
        if (start < length) { // behind the last character stands the one that is left out
          assertThat(view.toOriginal(start, end)).isEqualTo(tabled.toOriginal(start, end));
          assertThat(view.originalText(start, end)).isEqualTo(tabled.originalText(start, end));
        }
      }
      assertThat(view.fromOriginal(start)).isEqualTo(tabled.fromOriginal(start));
    }
    assertThat(view.toOriginal(length, length)).isEqualTo(new Span(length, length));
    assertThat(view.toOriginal(length + 3, length)).isEqualTo(new Span(length, length));
    assertThat(view.fromOriginal(length + 3)).isEqualTo(length);
    assertThat(view.fromOriginal(-1)).isZero();
  }

  @Test
  void foldsCharactersOneForOne() {
    TextView view = TextView.of("«Mưa»\u00A0– `lên`\rrồi");

    assertThat(view.text()).isEqualTo("“Mưa” - 'lên'\nrồi");
    assertThat(view.originalText(0, 5)).isEqualTo("«Mưa»");
  }

  @Test
  void aTextWithoutOddCharactersIsItsOwnView() {
    String text = "Ông Nam nói: “Đê đã giữ được.”";

    assertThat(TextView.of(text).text()).isSameAs(text);
  }

  @Test
  void aLineEndOfTwoCharactersIsOne() {
    TextView view = TextView.of("Mưa.\r\nGió.");

    assertThat(view.text()).isEqualTo("Mưa.\nGió.");
    assertThat(view.toOriginal(4, 5)).isEqualTo(new Span(4, 6));
    assertThat(view.fromOriginal(6)).isEqualTo(5);
    assertThat(view.originalText(5, 9)).isEqualTo("Gió.");
  }

  @Test
  void lettersThatStandApartFromTheirMarksAreComposed() {
    TextView view = TextView.of("Vie\u0323\u0302t Na\u0306m, Vie\u0323\u0302t");

    assertThat(view.text()).isEqualTo("Việt Năm, Việt");
    assertThat(view.toOriginal(2, 3)).isEqualTo(new Span(2, 5));
    assertThat(view.originalText(10, 14)).isEqualTo("Vie\u0323\u0302t");
    assertThat(view.fromOriginal(3)).as("inside of a letter").isEqualTo(3);
  }

  @Test
  void positionsOfTheOriginalAreCodePoints() {
    TextView view = TextView.of("😀 Mưa\uFEFF to");

    assertThat(view.text()).isEqualTo("😀 Mưa to");
    assertThat(view.originalLength()).isEqualTo(9);
    assertThat(view.toOriginal(3, 6)).isEqualTo(new Span(2, 5));
    assertThat(view.originalText(3, 9)).isEqualTo("Mưa\uFEFF to");
  }
}
