package org.trichdan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  @Test
  void aTextWithoutMarksIsItsLines() {
    MarkedText marked = MarkedText.of("Nước đã rút.\r\n\n  \nMai trời nắng.\n", 0, List.of());
    assertThat(lines(marked)).containsExactly("Nước đã rút.", "Mai trời nắng.");
    assertThat(marked.paragraphs().get(1).before()).isEqualTo("\r\n\n  \n");
    assertThat(marked.rest()).isEqualTo("\n");
    assertThat(marked.places()).isEmpty();
  }

  @Test
  void ofNothingThereIsNothing() {
    for (String empty : List.of("", "\n", " \n\t\n")) {
      MarkedText marked = MarkedText.of(empty, 0, List.of(mark(0, Part.CONTENT, 0, 1)));
      assertThat(marked.paragraphs()).isEmpty();
      assertThat(marked.text()).isEqualTo(empty);
    }
  }

  @Test
  void marksCutALine() {
    assertThat(
            pieces(
                "Bà Hoa nói nước đã rút.",
                mark(0, Part.SPEAKER, 0, 6),
                mark(0, Part.CUE, 7, 10),
                mark(0, Part.CONTENT, 11, 22)))
        .containsExactly("[speaker:Bà Hoa]", " ", "[cue:nói]", " ", "[content:nước đã rút]", ".");
  }

  @Test
  void nestedMarksKeepTheInnermostFirst() {
    MarkedText marked =
        MarkedText.of(
            "Ông Nam kể bà Hoa nói nước rút.",
            0,
            List.of(
                mark(0, Part.SPEAKER, 0, 7),
                mark(0, Part.CONTENT, 11, 30),
                mark(1, Part.SPEAKER, 11, 17),
                mark(1, Part.CONTENT, 22, 30)));
    List<Piece> pieces = marked.paragraphs().get(0).pieces();
    Piece inner = pieces.get(4);
    assertThat(inner.text()).isEqualTo("nước rút");
    assertThat(inner.statement()).isEqualTo(1);
    assertThat(inner.statements()).isEqualTo("2 1");
    assertThat(inner.classes()).isEqualTo("content inner");
    assertThat(inner.opens()).isEqualTo("2");
    Piece speaker = pieces.get(2);
    assertThat(speaker.text()).isEqualTo("bà Hoa");
    assertThat(speaker.statement()).isEqualTo(1);
    assertThat(speaker.classes()).isEqualTo("content speaker");
    assertThat(speaker.opens()).isEqualTo("1");
    assertThat(pieces.get(3).statements()).isEqualTo("1");
  }

  @Test
  void overlappingAndTouchingMarksAreCutWhereEachBeginsAndEnds() {
    assertThat(
            pieces(
                "một hai ba bốn",
                mark(0, Part.CONTENT, 0, 7),
                mark(1, Part.CONTENT, 4, 10),
                mark(2, Part.CONTENT, 10, 14)))
        .containsExactly(
            "[content:một ]", "[content inner:hai]", "[content: ba]", "[content: bốn]");
  }

  @Test
  void twoStatementsMayShareTheirWords() {
    MarkedText marked =
        MarkedText.of(
            "nước rút", 0, List.of(mark(0, Part.CONTENT, 0, 8), mark(1, Part.CONTENT, 0, 8)));
    Piece piece = marked.paragraphs().get(0).pieces().get(0);
    assertThat(piece.opens()).isEqualTo("1 2");
    assertThat(marked.paragraphs().get(0).statements()).containsExactly(0, 1);
  }

  @Test
  void aMarkOverSeveralParagraphsGoesOnInEach() {
    MarkedText marked =
        MarkedText.of("“Nước lên\n\nrồi rút”.", 0, List.of(mark(0, Part.CONTENT, 1, 18)));
    assertThat(marked.paragraphs().get(0).statements()).containsExactly(0);
    assertThat(marked.paragraphs().get(1).statements()).isEmpty();
    assertThat(marked.paragraphs().get(1).pieces().get(0).classes()).isEqualTo("content");
    assertThat(marked.places()).hasSize(1);
  }

  @Test
  void aMarkThatBeginsBetweenParagraphsBeginsWithTheNext() {
    MarkedText marked = MarkedText.of("Một.\n\nHai.", 0, List.of(mark(0, Part.CONTENT, 4, 9)));
    assertThat(marked.paragraphs().get(1).statements()).containsExactly(0);
  }

  @Test
  void offsetsCountCodePoints() {
    String nfd = Normalizer.normalize("Bà Hoa nói", Normalizer.Form.NFD);
    int end = nfd.codePointCount(0, nfd.length());
    assertThat(pieces("😀😀 " + nfd + " 🖊!", mark(0, Part.CONTENT, 3, 3 + end)))
        .containsExactly("😀😀 ", "[content:" + nfd + "]", " 🖊!");
  }

  @Test
  void whatLiesOutsideOrHoldsNothingIsLeftOut() {
    assertThat(
            pieces(
                "abc",
                mark(0, Part.CUE, -5, 1),
                mark(1, Part.CUE, 2, 2),
                mark(2, Part.CUE, 3, 9),
                mark(3, Part.CUE, 2, 99),
                mark(4, Part.CUE, 2, 1)))
        .containsExactly("[cue:a]", "b", "[cue:c]");
  }

  @Test
  void whatStandsBeforeTheBodyIsNotShown() {
    MarkedText marked =
        MarkedText.of(
            "Tít\n\n😀 Thân bài",
            5,
            List.of(mark(0, Part.CONTENT, 0, 3), mark(1, Part.CONTENT, 7, 11)));
    assertThat(lines(marked)).containsExactly("😀 Thân bài");
    assertThat(marked.places().keySet()).extracting(Mark::statement).containsExactly(1);
  }

  @Test
  void piecesReproduceTheTextWhateverTheMarks() {
    Random random = new Random(20251126);
    List<Part> parts = List.of(Part.values());
    for (int run = 0; run < 500; run++) {
      String text = text(random);
      int length = text.codePointCount(0, text.length());
      List<Mark> marks = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        int start = random.nextInt(length + 2);
        Part part = parts.get(random.nextInt(parts.size()));
        marks.add(new Mark(i, part, 0, start, start + random.nextInt(9)));
      }
      MarkedText marked = MarkedText.of(text, 0, marks);
      assertThat(marked.text()).isEqualTo(text);
      int at = 0;
      for (Paragraph paragraph : marked.paragraphs()) {
        at += paragraph.before().codePointCount(0, paragraph.before().length());
        for (Piece piece : paragraph.pieces()) {
          int from = at;
          assertThat(piece.marks())
              .allMatch(m -> m.start() <= from && from < m.end())
              .hasSize(
                  (int)
                      Math.min(
                          8,
                          marks.stream()
                              .distinct()
                              .filter(m -> m.start() <= from && from < m.end())
                              .count()));
          at += piece.text().codePointCount(0, piece.text().length());
        }
      }
    }
  }

  @Test
  void thousandsOfMarksOverEachOtherTakeNoLongerThanReading() {
    String text = "Nước đã rút. ".repeat(4_000);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      marks.add(mark(i, Part.CONTENT, i, text.length() - i));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(MarkedText.of(text, 0, marks).text()).isEqualTo(text));
  }

  private static String text(Random random) {
    String[] parts = {"a", "ệ", "e\u0323\u0302", "😀", " ", "\n", "\r\n", "\u2028", "b c"};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i >= 0; i--) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  private static Mark mark(int statement, Part part, int start, int end) {
    return new Mark(statement, part, 0, start, end);
  }

  private static List<String> lines(MarkedText marked) {
    return marked.paragraphs().stream()
        .map(p -> String.join("", p.pieces().stream().map(Piece::text).toList()))
        .toList();
  }

  private static List<String> pieces(String text, Mark... marks) {
    return MarkedText.of(text, 0, List.of(marks)).paragraphs().stream()
        .flatMap(p -> p.pieces().stream())
        .map(p -> p.isPlain() ? p.text() : "[" + p.classes() + ":" + p.text() + "]")
        .toList();
  }
}
