package org.trichdan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private static final Set<String> ABBREVIATIONS = Set.of("TP", "TS.");

  @Test
  void aRunOfMarksEndsOneSentence() {
    assertThat(cut("Thật à?!... Ừ thật!!! rồi… Nước lên. (đến nóc). Hết..."))
        .isEqualTo("Thật à?!... | Ừ thật!!! rồi… | Nước lên. | (đến nóc). | Hết...");
  }

  @Test
  void nothingEndsInsideOfAShortParenthesis() {
    assertThat(cut("Đê (dài 3 km. Cao 2 m) đã vỡ. Làng (ở ven sông"))
        .isEqualTo("Đê (dài 3 km. Cao 2 m) đã vỡ. | Làng (ở ven sông");
  }

  @Test
  void abbreviationsAndInitialsEndNothing() {
    assertThat(cut("Ở TP. Huế, TS. L.V.T. Nam đến. Rồi đi.Mưa to."))
        .isEqualTo("Ở TP. Huế, TS. L.V.T. Nam đến. | Rồi đi. | Mưa to.");
  }

  @Test
  void aPointBehindAWordOfAnyLengthEndsASentence() {
    String word = "nước".repeat(100);

    assertThat(cut(word + ". Mưa " + word + ".Gió"))
        .isEqualTo(word + ". | Mưa " + word + ". | Gió");
  }

  @Test
  void aQuoteIsOnePiece() {
    String text = "Ông nói: “Đi. Đi ngay! Nhanh.” Rồi ông đi. Hết.";
    Span quote = new Span(text.indexOf('“'), text.indexOf('”') + 1);

    assertThat(cut(text, List.of(quote)))
        .isEqualTo("Ông nói: “Đi. Đi ngay! Nhanh.” | Rồi ông đi. | Hết.");
  }

  private static String cut(String text) {
    return cut(text, List.of());
  }

  private static String cut(String text, List<Span> quotes) {
    return SentenceSplitter.split(text, Paragraphs.of(text, 0), quotes, ABBREVIATIONS::contains)
        .stream()
        .map(s -> text.substring(s.span().start(), s.span().end()))
        .collect(Collectors.joining(" | "));
  }
}
