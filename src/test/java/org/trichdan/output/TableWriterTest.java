package org.trichdan.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;

class TableWriterTest {
  @Test
  void saysWhoSaidWhat() throws IOException {
    assertThat(table(90, false, true, Example.ARTICLE, Example.EXTRACTION))
        .isEqualTo(
            """
            Bộ Công Thương nói gì về giá điện?
            songhong.example · 2025-11-26 · samples/dien.txt · after Sông Hồng

              “”  Nguyễn Văn Nam          nói           Giá điện sẽ không tăng trong năm nay, và chúng
                  Giám đốc Công ty Điện                 tôi đã chuẩn bị đủ nguồn cho cả mùa khô sang
                  Sáng                                  năm, kể cả khi nắng nóng kéo dài
                                                        via Sông Hồng · to phóng viên · 2025-11-25 ·
                                                        samples/dien.txt:76

              ~   Ông                     bác bỏ        việc giấu lỗ
                  not identified          denies        samples/dien.txt:214

              “~  —                       Theo          quyết định là “bước đi khó”
                                                        via Sông Hồng · samples/dien.txt:244

              ~   Bộ Công Thương          từ chối bình  từ chối bình luận
                                          luận          samples/dien.txt:288
                                          declines

              in quotation marks, but no statements:
                  term                    Giờ xanh
                                          samples/dien.txt:319

            """);
  }

  @Test
  void articleWithNothingToFindSaysSo() throws IOException {
    assertThat(table(80, false, true, Article.of("a.txt", "", "Mưa.", null), Example.NOTHING))
        .isEqualTo("a.txt\n\n  no statements found\n\n");
  }

  @Test
  void noLineIsWiderThanTheTerminal() throws IOException {
    for (int width : List.of(60, 72, 100, 160)) {
      assertThat(table(width, false, true, Example.ARTICLE, Example.EXTRACTION).lines())
          .allMatch(line -> DisplayWidth.of(line) <= width);
    }
  }

  @Test
  void colourOnlyAddsEscapes() throws IOException {
    String plain = table(90, false, true, Example.ARTICLE, Example.EXTRACTION);
    String coloured = table(90, true, true, Example.ARTICLE, Example.EXTRACTION);
    assertThat(coloured)
        .contains("\u001B[1mNguyễn Văn Nam\u001B[0m")
        .contains("\u001B[33mdenies\u001B[0m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(plain);
  }

  @Test
  void nothingFromAnArticleReachesTheTerminalAsCommand() throws IOException {
    Article evil =
        new Article(
            "x\u001B]0;owned\u0007.txt",
            "o\u009B31m.vn",
            null,
            null,
            "Tít\u001B[2J\u202Elộn\nngược",
            "");
    assertThat(table(80, false, false, evil, Example.NOTHING))
        .isEqualTo("Títlộn ngược\no.vn · x.txt\n\n  no statements found\n\n");
  }

  private static String table(
      int width, boolean colour, boolean rejected, Article article, Extraction extraction)
      throws IOException {
    StringBuilder out = new StringBuilder();
    new TableWriter(width, colour, rejected).write(article, extraction, out);
    return out.toString();
  }
}
