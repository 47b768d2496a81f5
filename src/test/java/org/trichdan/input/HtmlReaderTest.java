package org.trichdan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;

class HtmlReaderTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Cắt điện luân phiên | Báo X</title>
      <link rel="canonical" href="https://x.example/cat-dien.html"><meta property="og:site_name" content="Báo X">
      <meta name="pubdate" content="hôm nọ"><meta property="og:type" content="article"></head>
      <body><ul><li><a href="/">Trang chủ</a></li></ul><h1>Cắt điện luân phiên</h1>
      <time datetime="2026-05-11T07:00:00+07:00">11/5</time><p class="author">Minh Anh</p>
      <div><p>Bốn phường của Hải Ninh sẽ bị cắt điện, theo thông báo của công ty.</p>
      <figure><img src="a.jpg"><figcaption>Thợ điện ở phường 3</figcaption></figure>
      <p>“Chúng tôi xin lỗi”, giám đốc Lê Văn Tám nói.</p></div></body></html>
      """;

  private final List<String> problems = new ArrayList<>();

  @TempDir Path dir;

  @Test
  void articleOfAPage() throws IOException {
    assertThat(read(PAGE, null))
        .isEqualTo(
            new Article(
                "a.html",
                "Báo X",
                "https://x.example/cat-dien.html",
                PublicationDate.parse("2026-05-11T07:00:00+07:00"),
                "Cắt điện luân phiên",
                "Bốn phường của Hải Ninh sẽ bị cắt điện, theo thông báo của công ty.\n\n"
                    + "“Chúng tôi xin lỗi”, giám đốc Lê Văn Tám nói.",
                0,
                List.of("Minh Anh"),
                List.of("Thợ điện ở phường 3")));
    assertThat(problems).isEmpty();
  }

  @Test
  void defaultDateIsForPagesThatCarryNone() throws IOException {
    String undated = PAGE.replaceAll("<time.*</time>", "");
    assertThat(read(undated, PublicationDate.parse("2025")).published()).hasToString("2025");
    assertThat(read(undated, null).published()).isNull();
  }

  @Test
  void pageWithoutAnArticleIsAnError() throws IOException {
    assertThat(read("<html><h1>404</h1><p>Không tìm thấy trang.</p>", null)).isNull();
    assertThat(problems)
        .containsExactly(
            "a.html: no article found in this page;"
                + " save the page of one article, not a list of articles or an error page");
  }

  @Test
  void hugePageIsRefused() throws IOException {
    assertThat(read(" ".repeat(Limits.ARTICLE_BYTES + 1), null)).isNull();
    assertThat(problems)
        .containsExactly(
            "a.html: longer than 16 MB; one article is expected here, split the input");
  }

  @Test
  void pagesAreKnownByNameOrByTheirFirstTag() throws IOException {
    Files.writeString(dir.resolve("a.HTM"), PAGE.substring(PAGE.indexOf("<head>")));
    Files.writeString(dir.resolve("b.html"), PAGE);
    assertThat(Reading.paths(Reading.stream(""), dir.toString()).articles)
        .extracting(Article::title)
        .containsExactly("Cắt điện luân phiên", "Cắt điện luân phiên");
    for (String start : List.of("\uFEFF\n <!doctype HTML>", "<HTML lang=vi>")) {
      String page = start + PAGE.substring(PAGE.indexOf("<head>"));
      assertThat(Reading.paths(Reading.stream(page), "-").articles)
          .extracting(Article::title)
          .containsExactly("Cắt điện luân phiên");
    }
    String text = "<htm không phải trang\n\nÔng Nam nói.";
    assertThat(Reading.paths(Reading.stream(text), "-").articles)
        .extracting(Article::text)
        .containsExactly(text);
  }

  @Test
  void textFileThatHoldsTagsStaysText() throws IOException {
    Path file = dir.resolve("a.txt");
    Files.writeString(file, PAGE);
    assertThat(Reading.paths(Reading.stream(""), file.toString()).articles)
        .extracting(Article::text)
        .containsExactly(PAGE);
  }

  private Article read(String page, PublicationDate date) throws IOException {
    List<Article> articles = new ArrayList<>();
    new HtmlReader(new InputOptions(date), p -> problems.add(p.toString()))
        .read(
            new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)),
            "a.html",
            articles::add);
    return articles.isEmpty() ? null : articles.get(0);
  }
}
