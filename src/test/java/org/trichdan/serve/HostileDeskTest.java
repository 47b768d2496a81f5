package org.trichdan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;

/** An article written to break out of the page stays text, wherever it is shown. */
class HostileDeskTest {
  private static final String SCRIPT = "<script>alert(1)</script>";
  private static final String IMAGE = "\"><img src=x onerror=alert(2)>";
  private static final String TITLE = SCRIPT + "</title>" + IMAGE + "{{7*7}}${7*7}@`";
  private static final String TEXT =
      "Ông Nguyễn Văn <b onclick=alert(3)>Nam</b> nói “"
          + SCRIPT
          + IMAGE
          + "' onfocus='alert(4)' nước đã rút”, theo Reuters.\n\nBà Lê Thị Hoa nói =1+1 là hai.";
  private static final List<String> OURS =
      List.of("/assets/desk.js", "/assets/desk.css", "/assets/icon.svg");

  @TempDir Path folder;

  @Test
  void everythingOfAnArticleIsText() throws Exception {
    Article article =
        new Article(
            "x" + IMAGE,
            "Báo " + IMAGE,
            "javascript:alert(document.domain)//https://x.example/",
            PublicationDate.parse("2025-11-26"),
            TITLE,
            TEXT,
            0,
            List.of(SCRIPT),
            List.of());
    try (Desks desks = Desks.over(folder.resolve("q.db"), article)) {
      Browser browser = desks.browser();
      String key =
          browser
              .json("/search?format=json")
              .get("statements")
              .items()
              .get(0)
              .get("article")
              .text();
      String speaker =
          browser
              .json("/?format=json")
              .get("facets")
              .get("speakers")
              .items()
              .get(0)
              .get("name")
              .text();
      for (String path :
          List.of(
              "/",
              "/search",
              "/search?q=" + Browser.encode(IMAGE + SCRIPT),
              "/search?speaker=" + Browser.encode(IMAGE) + "&outlet=" + Browser.encode(SCRIPT),
              "/speakers",
              "/outlets",
              "/sources",
              "/review",
              "/speaker?name=" + Browser.encode(speaker),
              "/article?key=" + Browser.encode(key),
              "/speaker?name=" + Browser.encode(SCRIPT),
              "/nothing?" + Browser.encode(SCRIPT) + "=" + Browser.encode(IMAGE))) {
        check(path, browser.parse(browser.get(path)));
      }
      Document page = browser.open("/article?key=" + Browser.encode(key));
      assertThat(page.selectFirst("h1").text()).isEqualTo(TITLE);
      assertThat(page.select("p.txt").eachText()).containsExactly(TEXT.split("\n\n", -1));
      assertThat(page.title()).isEqualTo(TITLE + " · Trichdan");
      assertThat(page.select("a.out")).isEmpty();
    }
  }

  @Test
  void noCellIsAFormula() throws Exception {
    try (Desks desks =
        Desks.over(
            folder.resolve("q.db"),
            Desks.article("a", "=cmd|' /C calc'!A0", "2025-11-26", "+1", TEXT))) {
      HttpResponse<String> csv = desks.browser().get("/search?format=csv");
      for (CSVRecord row : DeskPagesTest.rows(csv.body())) {
        assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s)[=+@-].*"));
        assertThat(row.get("outlet")).isEqualTo("'=cmd|' /C calc'!A0");
      }
    }
  }

  private static void check(String path, Document page) {
    assertThat(page.select("img, b[onclick], iframe, object, base, style")).as(path).isEmpty();
    assertThat(page.select("script"))
        .as(path)
        .extracting(s -> s.attr("src"))
        .containsExactly(OURS.get(0));
    for (Element e : page.getAllElements()) {
      e.attributes()
          .forEach(a -> assertThat(a.getKey()).as(path + " " + e.tagName()).doesNotStartWith("on"));
    }
    for (Element e : page.select("[href], [action], [src]")) {
      String to = e.attr(e.hasAttr("href") ? "href" : e.hasAttr("src") ? "src" : "action");
      assertThat(to.toLowerCase(Locale.ROOT)).as(path).matches("[/#].*");
    }
  }
}
