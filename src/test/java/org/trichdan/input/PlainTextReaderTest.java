package org.trichdan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;

class PlainTextReaderTest {
  private final List<String> problems = new ArrayList<>();

  @Test
  void headerOnOneLineGivesDateAndTitleAndTheTextStaysWhole() throws IOException {
    String file =
        " date 2025-11-26 Giá điện tăng 26/11/2025 08:16\n\n(PLO)- Ông Nam nói.\n\nHết.\n";
    Article a = read(file);
    assertThat(a.title()).isEqualTo("Giá điện tăng");
    assertThat(a.published()).hasToString("2025-11-26");
    assertThat(a.text()).isEqualTo(file);
    assertThat(body(a)).isEqualTo("(PLO)- Ông Nam nói.\n\nHết.\n");
    assertThat(problems).isEmpty();
  }

  @Test
  void headerOverSeveralLines() throws IOException {
    Article a = read("date 2025-11-26\r\nGiá điện tăng\r\n26/11/2025 08:16\r\n\r\nÔng Nam nói.");
    assertThat(a.title()).isEqualTo("Giá điện tăng");
    assertThat(a.published()).hasToString("2025-11-26");
    assertThat(body(a)).isEqualTo("Ông Nam nói.");
  }

  @Test
  void offsetsCountCodePointsAfterEmojiInTheTitle() throws IOException {
    Article a = read("date 2025-11-26 Vui quá 😀\n\nThân bài.");
    assertThat(a.title()).isEqualTo("Vui quá 😀");
    assertThat(body(a)).isEqualTo("Thân bài.");
  }

  @Test
  void shortFirstLineIsTheTitleWhenThereIsNoHeader() throws IOException {
    Article a = read("\nGiá điện tăng\nÔng Nam nói.\n");
    assertThat(a.title()).isEqualTo("Giá điện tăng");
    assertThat(a.published()).isNull();
    assertThat(body(a)).isEqualTo("Ông Nam nói.\n");
  }

  @Test
  void sentenceOrLongLineOrLoneLineIsNoTitle() throws IOException {
    assertThat(read("Ông Nam nói.\nGiá tăng.").title()).isEmpty();
    assertThat(read("Ông Nam nói: “Giá tăng.”\nBà Lan cười.").title()).isEmpty();
    assertThat(read("x ".repeat(101) + "x\n\nÔng Nam nói.").title()).isEmpty();
    Article lone = read("Giá điện tăng\n");
    assertThat(lone.title()).isEmpty();
    assertThat(lone.bodyStart()).isZero();
    assertThat(read("").text()).isEmpty();
  }

  @Test
  void impossibleDateIsLeftUnknownWithAWarning() throws IOException {
    Article a = read("date 2025-02-30 Giá điện tăng\n\nÔng Nam nói.");
    assertThat(a.title()).isEqualTo("Giá điện tăng");
    assertThat(a.published()).isNull();
    assertThat(problems)
        .containsExactly("a.txt:1: warning: no such date: 2025-02-30; the date is left unknown");
  }

  @Test
  void defaultDateIsForTextsThatCarryNone() throws IOException {
    PublicationDate date = PublicationDate.parse("2024-09");
    assertThat(read("Ông Nam nói.\n".getBytes(UTF_8), date).published()).hasToString("2024-09");
    assertThat(read("date 2025-11-26 Tít\n\nThân.".getBytes(UTF_8), date).published())
        .hasToString("2025-11-26");
  }

  @Test
  void byteOrderMarkIsDropped() throws IOException {
    assertThat(read("\uFEFFdate 2025-11-26 Tít\n\nThân.").text())
        .isEqualTo("date 2025-11-26 Tít\n\nThân.");
  }

  @Test
  void notUtf8IsAnErrorWithTheByte() throws IOException {
    byte[] bytes = "Ông Nam".getBytes(UTF_8);
    bytes[5] = (byte) 0xFF;
    assertThat(read(bytes, null)).isNull();
    assertThat(problems).containsExactly("a.txt: not UTF-8 at byte 5; save the file as UTF-8");
  }

  @Test
  void cutOffCharacterIsAnErrorToo() throws IOException {
    assertThat(read(new byte[] {'a', (byte) 0xC3}, null)).isNull();
    assertThat(problems).containsExactly("a.txt: not UTF-8 at byte 1; save the file as UTF-8");
  }

  @Test
  void fileInAnotherEncodingIsReadAsItIs() throws IOException {
    // In windows-1258 a letter and its tone are two characters; the citations count them so.
    String text = "Bão số bảy tiến vào bờ, nhiều xã ven biển đã đưa dân đi tránh từ chiều.";
    String apart = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
    String file =
        apart
            .replace("a\u0302", "â")
            .replace("e\u0302", "ê")
            .replace("o\u0302", "ô")
            .replace("a\u0306", "ă")
            .replace("o\u031B", "ơ")
            .replace("u\u031B", "ư");
    byte[] bytes = file.getBytes(java.nio.charset.Charset.forName("windows-1258"));
    assertThat(read(bytes, null).text()).isEqualTo(file);
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsNoTextIsAnErrorWithItsKind() throws IOException {
    assertThat(read("%PDF-1.7\n%\u0001\u0002".getBytes(UTF_8), null)).isNull();
    assertThat(problems)
        .containsExactly("a.txt: binary, not text (looks like PDF); save its text as UTF-8");
  }

  @Test
  void carriageReturnsAloneAreLineBreaksAndStay() throws IOException {
    Article a = read("date 2025-11-26\rGiá điện tăng\r26/11/2025 08:16\r\rÔng Nam nói.\rHết.");
    assertThat(a.title()).isEqualTo("Giá điện tăng");
    assertThat(a.published()).hasToString("2025-11-26");
    assertThat(body(a)).isEqualTo("Ông Nam nói.\rHết.");
    assertThat(read("Giá điện tăng\r\rÔng Nam nói.").title()).isEqualTo("Giá điện tăng");
    assertThat(problems).isEmpty();
  }

  @Test
  void hugeFileIsRefused() throws IOException {
    assertThat(read(new byte[Limits.ARTICLE_BYTES + 1], null)).isNull();
    assertThat(problems)
        .containsExactly("a.txt: longer than 16 MB; one article is expected here, split the input");
  }

  @Test
  void nulCharactersKeepTheirPlace() throws IOException {
    assertThat(read("Ông\u0000 Nam nói.").text()).isEqualTo("Ông\u0000 Nam nói.");
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  private static String body(Article a) {
    return a.text().substring(a.text().offsetByCodePoints(0, a.bodyStart()));
  }

  private Article read(String file) throws IOException {
    return read(file.getBytes(UTF_8), null);
  }

  private Article read(byte[] file, PublicationDate date) throws IOException {
    List<Article> articles = new ArrayList<>();
    new PlainTextReader(new InputOptions(date), p -> problems.add(p.toString()))
        .read(new ByteArrayInputStream(file), "a.txt", articles::add);
    return articles.isEmpty() ? null : articles.get(0);
  }
}
