package org.trichdan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;

/** What common crawlers write is read without being told how. */
class CrawlerJsonTest {
  private static final String URL = "https://bao.example.vn/gia-dien-1.html";

  @Test
  void newsPlease() {
    Article a =
        only(
            """
            {"authors": ["Lan Anh", "Minh Khôi"], "date_download": "2025-11-26 09:00:00",
             "date_publish": "2025-11-26 08:16:00", "description": "Giá điện sẽ tăng.",
             "filename": "x.html", "image_url": null, "language": "vi", "localpath": null,
             "maintext": "Ông Nam nói.\\nBà Hoa cười.", "source_domain": "bao.example.vn",
             "title": "Giá điện tăng", "title_page": null, "title_rss": null,
             "url": "https://bao.example.vn/gia-dien-1.html"}
            """);
    assertThat(a)
        .isEqualTo(
            new Article(
                "a.json:1",
                "bao.example.vn",
                URL,
                PublicationDate.parse("2025-11-26 08:16:00"),
                "Giá điện tăng",
                "Ông Nam nói.\nBà Hoa cười.",
                0,
                List.of("Lan Anh", "Minh Khôi"),
                List.of()));
  }

  @Test
  void trafilatura() {
    Article a =
        only(
            """
            {"title": "Giá điện tăng", "author": "Lan Anh; Minh Khôi",
             "hostname": "bao.example.vn", "date": "2025-11-26", "fingerprint": "c0ffee",
             "id": null, "license": null, "comments": "", "raw_text": "Ông Nam nói. Bà Hoa cười.",
             "text": "Ông Nam nói.\\nBà Hoa cười.", "language": null, "image": null,
             "source": "https://bao.example.vn/gia-dien-1.html",
             "source-hostname": "Báo Ví Dụ", "excerpt": "Giá điện sẽ tăng."}
            """);
    assertThat(a)
        .isEqualTo(
            new Article(
                "a.json:1",
                "Báo Ví Dụ",
                URL,
                PublicationDate.parse("2025-11-26"),
                "Giá điện tăng",
                "Ông Nam nói.\nBà Hoa cười.",
                0,
                List.of("Lan Anh", "Minh Khôi"),
                List.of()));
    assertThat(only("{\"text\":\"\",\"raw_text\":\"Ông Nam nói.\"}").text())
        .isEqualTo("Ông Nam nói.");
  }

  @Test
  void fundus() {
    Article a =
        only(
            """
            {"title": "Giá điện tăng", "authors": ["Lan Anh"], "publisher": "BaoViDu",
             "publishing_date": "2025-11-26 08:16:00+07:00", "topics": ["điện"],
             "body": {"summary": ["Giá điện sẽ tăng."],
                      "sections": [{"headline": [], "paragraphs": ["Ông Nam nói.", "Bà Hoa cười."]},
                                   {"headline": ["Bao giờ tăng?"], "paragraphs": ["Tháng sau."]}]},
             "html": {"content": "<html><p>Ông Nam nói.</p></html>"}}
            """);
    assertThat(a)
        .isEqualTo(
            new Article(
                "a.json:1",
                "BaoViDu",
                null,
                PublicationDate.parse("2025-11-26 08:16:00+07:00"),
                "Giá điện tăng",
                "Giá điện sẽ tăng.\n\nÔng Nam nói.\n\nBà Hoa cười.\n\nBao giờ tăng?\n\nTháng sau.",
                0,
                List.of("Lan Anh"),
                List.of()));
    assertThat(only("{\"plaintext\":\"Một.\",\"body\":{\"sections\":[]}}").text())
        .isEqualTo("Một.");
    assertThat(only("{\"body\":\"Hai.\"}").text()).isEqualTo("Hai.");
  }

  @Test
  void newspaper() {
    Article a =
        only(
            """
            {"url": "https://bao.example.vn/gia-dien-1.html", "title": "Giá điện tăng",
             "text": "Ông Nam nói.", "summary": "Tăng.", "authors": [],
             "publish_date": "2025-11-26T08:16:00+07:00", "source_url": "https://bao.example.vn"}
            """);
    assertThat(a)
        .isEqualTo(
            new Article(
                "a.json:1",
                "bao.example.vn",
                URL,
                PublicationDate.parse("2025-11-26 08:16:00"),
                "Giá điện tăng",
                "Ông Nam nói."));
  }

  @Test
  void jsonLd() {
    String node =
        """
        {"@type": "NewsArticle", "headline": "Giá điện tăng", "articleBody": "Ông Nam nói.",
         "datePublished": "2025-11-26T08:16:00+07:00",
         "author": [{"@type": "Person", "name": "Lan Anh"}, {"name": "Minh Khôi"}],
         "publisher": {"@type": "Organization", "name": "Báo Ví Dụ", "logo": {"url": "x"}},
         "mainEntityOfPage": {"@type": "WebPage",
                              "@id": "https://bao.example.vn/gia-dien-1.html"}}
        """;
    Article expected =
        new Article(
            "a.json:1",
            "Báo Ví Dụ",
            URL,
            PublicationDate.parse("2025-11-26 08:16:00"),
            "Giá điện tăng",
            "Ông Nam nói.",
            0,
            List.of("Lan Anh", "Minh Khôi"),
            List.of());
    assertThat(only(node)).isEqualTo(expected);
    assertThat(
            only(
                "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\","
                    + "\"name\":\"x\"},"
                    + node
                    + "]}"))
        .isEqualTo(expected);
    Article referring =
        only(
            "{\"articleBody\":\"Một.\",\"mainEntityOfPage\":true,\"author\":{\"name\":\"Lan\"},"
                + "\"publisher\":{\"@type\":\"Organization\"}}");
    assertThat(referring.authors()).containsExactly("Lan");
    assertThat(referring.outlet()).isNull();
    assertThat(referring.url()).isNull();
  }

  @Test
  void datesThatProgramsDoNotKnowAreUnknownWithoutAWord() {
    for (String none : List.of("None", "null", "nan", "NaN", "NaT", "", " ")) {
      Article a = only("{\"maintext\":\"Một.\",\"date_publish\":\"" + none + "\"}");
      assertThat(a.published()).isNull();
    }
    assertThat(only("{\"text\":\"Một.\",\"date\":\"None\",\"published\":\"2025\"}").published())
        .hasToString("2025");
  }

  @Test
  void leadIsNotAddedToTheText() {
    Article a = only("{\"description\":\"Mở đầu.\",\"maintext\":\"Thân bài.\"}");
    assertThat(a.text()).isEqualTo("Thân bài.");
  }

  @Test
  void articleThatCouldNotBeExtractedIsReported() {
    Reading r =
        Reading.file(
            "a.json", "[{\"maintext\":null},{\"body\":{\"sections\":[]}},{\"text\":{\"a\":1}}]");
    assertThat(r.articles).isEmpty();
    assertThat(r.problems)
        .containsExactly(
            "a.json[0]: no \"text\"; every article needs one,"
                + " if it has another name give it with --map text=NAME",
            "a.json[1]: \"body\" holds no text; put it in quotation marks",
            "a.json[2]: \"text\" holds no text; put it in quotation marks");
  }

  private static Article only(String json) {
    Reading r = Reading.file("a.json", json);
    assertThat(r.problems).isEmpty();
    assertThat(r.articles).hasSize(1);
    return r.articles.get(0);
  }
}
