package org.trichdan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;

/** One article in every format that Trichdan reads: whoever sends it, it says the same. */
class FormatsTest {
  private static final Path FOLDER = Path.of("samples/formats");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @Test
  void everyFormatHasASample() throws IOException {
    assertThat(files().stream().map(f -> f.toString().replaceFirst(".*\\.", "")))
        .containsExactlyInAnyOrder("warc", "json", "xml", "jsonl", "html", "txt", "csv");
  }

  @ParameterizedTest
  @MethodSource("files")
  void theSameStatementsAreFound(Path file) {
    List<Article> articles = Samples.articles(file);
    assertThat(articles).hasSize(1);
    Article article = articles.get(0);
    assertThat(article.title()).isEqualTo("Bến tàu Hòn Sâm ngừng đón khách vì sóng lớn");
    assertThat(article.published()).hasToString("2025-11-26");
    assertThat(Samples.ENGINE.extract(article).attributions().stream().map(FormatsTest::line))
        .containsExactly(
            "indirect affirm ban quản lý bến:"
                + " Bến tàu Hòn Sâm ngừng đón khách từ sáng 26-11 vì sóng cao ba mét",
            "direct affirm Phan Thị Duyên: Chúng tôi không đánh cược với biển",
            "direct affirm Phan Thị Duyên: Khi nào sóng dưới một mét rưỡi thì tàu lại chạy.",
            "indirect affirm Đỗ Văn Kha: hơn 200 khách đã được hoàn tiền",
            "indirect deny Đỗ Văn Kha: việc tăng giá vé trước bão",
            "indirect affirm một thuyền trưởng giấu tên: nhiều tàu cá vẫn ở ngoài khơi"
                + " (Biển Đảo)",
            "indirect affirm Phan Thị Duyên: các tàu vào bờ trước nửa đêm 2025-11-25");
  }

  private static String line(Attribution a) {
    StringBuilder line = new StringBuilder();
    line.append(a.kind().label()).append(' ').append(a.polarity().label()).append(' ');
    line.append(a.speaker().name()).append(": ").append(a.content());
    a.sources().forEach(outlet -> line.append(" (").append(outlet.name()).append(')'));
    return line.append(a.date() == null ? "" : " " + a.date().value()).toString();
  }
}
