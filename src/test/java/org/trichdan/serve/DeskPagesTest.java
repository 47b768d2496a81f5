package org.trichdan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichdan.output.Json;

/** Every page in every form, as a reader and as a program see it. */
class DeskPagesTest {
  private static final String ARTICLE = "/article?key=url%3Abao.example%2Fa";

  @TempDir static Path folder;
  private static Desks desks;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    desks =
        Desks.over(
            folder.resolve("q.db"),
            Desks.article(
                "a",
                "Báo Sông",
                "2025-11-26",
                "Sau lũ",
                "Ông Đặng Văn Nam nói nước đã rút.\n\n"
                    + "Reuters dẫn lời bà Lê Thị Hoa nói với phóng viên rằng cầu còn chắc."),
            Desks.article(
                "b",
                "Báo Núi",
                "2025-11-27",
                "Bị hỏi về tiền",
                "Ông Đặng Văn Nam phủ nhận việc nhận tiền."),
            Desks.article("c", "Báo Núi", "2025-12-01", "Trời đẹp", "Trời hôm ấy đẹp."));
    browser = desks.browser();
  }

  @AfterAll
  static void stop() {
    desks.close();
  }

  @Test
  void theFirstPageShowsEverythingAtAGlance() throws Exception {
    Document page = browser.open("/");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("vi");
    assertThat(page.select(".figures div").eachText())
        .containsExactly("phát ngôn 3", "bài báo 3", "người nói 2", "tờ báo 2", "chờ duyệt 3");
    assertThat(page.select(".bars a").eachText()).startsWith("Đặng Văn Nam", "Lê Thị Hoa");
    assertThat(page.select("section[aria-labelledby=h-latest] .said").eachText())
        .containsExactly("việc nhận tiền", "nước đã rút", "cầu còn chắc");
  }

  @Test
  void aSearchMarksTheWordsAndCountsWhatNarrowsIt() throws Exception {
    Document page = browser.open("/search?q=nuoc");
    assertThat(page.selectFirst("#total").text()).isEqualTo("1 phát ngôn");
    assertThat(page.select("#hits .said mark").eachText()).containsExactly("nước");
    assertThat(page.select("#hits .name").attr("href"))
        .isEqualTo("/speaker?name=%C4%90%E1%BA%B7ng+V%C4%83n+Nam");
    Document all = browser.open("/search");
    Element denials = all.selectFirst(".narrow a:containsOwn(Phủ nhận)");
    assertThat(denials.attr("href")).isEqualTo("/search?polarity=deny");
    Document narrowed = browser.open(denials.attr("href"));
    assertThat(narrowed.select("#hits .said").eachText()).containsExactly("việc nhận tiền");
    assertThat(narrowed.select(".chips a").attr("href")).isEqualTo("/search");
    assertThat(narrowed.selectFirst("#f-polarity option[selected]").val()).isEqualTo("deny");
  }

  @Test
  void nothingFoundIsSaid() throws Exception {
    Document page = browser.open("/search?q=kangaroo");
    assertThat(page.selectFirst("#total").text()).isEqualTo("Không có phát ngôn nào");
    assertThat(page.select("#hits li")).isEmpty();
  }

  @Test
  void aListIsReadPageByPage() throws Exception {
    Document page = browser.open("/search?size=2&order=newest");
    assertThat(page.select("#hits .said").eachText())
        .containsExactly("việc nhận tiền", "nước đã rút");
    assertThat(page.select("a[rel=prev]")).isEmpty();
    Document next = browser.open(page.selectFirst("a[rel=next]").attr("href"));
    assertThat(next.select("#hits .said").eachText()).containsExactly("cầu còn chắc");
    assertThat(next.selectFirst(".pages span").text()).isEqualTo("Trang 2 / 2");
  }

  @Test
  void aSpeakerHasAPage() throws Exception {
    Document page = browser.open("/speaker?name=" + Browser.encode("Đặng Văn Nam"));
    assertThat(page.selectFirst("h1").text()).isEqualTo("Đặng Văn Nam");
    assertThat(page.selectFirst(".lead").text())
        .isEqualTo("2 phát ngôn trong 2 bài, từ 26/11/2025 đến 27/11/2025.");
    assertThat(page.select(".hit .said").eachText())
        .containsExactly("việc nhận tiền", "nước đã rút");
  }

  @Test
  void anArticleHasItsStatementsInPlace() throws Exception {
    Document page = browser.open(ARTICLE);
    assertThat(page.selectFirst("h1").text()).isEqualTo("Sau lũ");
    assertThat(page.select("p.txt").eachText())
        .containsExactly(
            "Ông Đặng Văn Nam nói nước đã rút.",
            "Reuters dẫn lời bà Lê Thị Hoa nói với phóng viên rằng cầu còn chắc.");
    assertThat(page.select("p.txt .content").eachText())
        .containsExactly("nước đã rút", "cầu còn chắc");
    assertThat(page.select("p.txt").eachAttr("data-at")).containsExactly("0", "35");
    assertThat(page.select(".card")).hasSize(2);
    assertThat(page.select(".card .verdict button[value=accept]")).hasSize(2);
  }

  @Test
  void aStatementHasALastingAddress() throws Exception {
    String id =
        browser.json("/search?q=cau&format=json").get("statements").items().get(0).get("id").text();
    HttpResponse<String> reply = browser.get("/statement?id=" + id);
    assertThat(reply.uri().getRawPath()).isEqualTo("/article");
    assertThat(browser.json("/statement?format=json&id=" + id).get("content").text())
        .isEqualTo("cầu còn chắc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/search", "/search?q=x", "/speakers", "/outlets", "/sources", "/review"})
  void everyPageIsAlsoJsonAndCsv(String path) throws Exception {
    Document page = browser.open(path);
    String json = page.selectFirst("link[rel=alternate][type=application/json]").attr("href");
    String csv = page.selectFirst("link[rel=alternate][type=text/csv]").attr("href");
    assertThat(browser.json(json).isObject()).isTrue();
    HttpResponse<String> sheet = browser.get(csv);
    assertThat(sheet.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
    assertThat(sheet.headers().firstValue("Content-Disposition").orElseThrow())
        .matches("attachment; filename=\"[a-z]+\\.csv\"");
    assertThat(rows(sheet.body())).allMatch(CSVRecord::isConsistent);
  }

  @Test
  void theFormsSayTheSame() throws Exception {
    Json json = browser.json("/search?outlet=song&format=json");
    assertThat(json.get("total").text()).isEqualTo("2");
    Json first = json.get("statements").items().get(0);
    assertThat(first.get("speaker").text()).isEqualTo("Đặng Văn Nam");
    assertThat(first.get("state").text()).isEqualTo("new");
    assertThat(first.get("record").get("cue").get("text").text()).isEqualTo("nói");
    List<CSVRecord> rows = rows(browser.get("/search?outlet=song&format=csv").body());
    assertThat(rows)
        .extracting(r -> r.get("content"))
        .containsExactly("nước đã rút", "cầu còn chắc");
    assertThat(rows.get(0).get("id")).isEqualTo(first.get("id").text());
    assertThat(rows.get(1).get("sources")).isEqualTo("Reuters");
  }

  @Test
  void everyLinkOfThisServerLeadsSomewhereInBothLanguages() throws Exception {
    for (String start : List.of("/", "/?lang=en")) {
      Set<String> seen = new TreeSet<>();
      Deque<String> left = new ArrayDeque<>(List.of(start));
      while (!left.isEmpty()) {
        String path = left.pop().replaceFirst("#.*", "");
        if (path.isEmpty() || !path.startsWith("/") || !seen.add(path)) {
          continue;
        }
        HttpResponse<String> reply = browser.get(path);
        assertThat(reply.statusCode()).as(path).isEqualTo(200);
        if (!reply.headers().firstValue("Content-Type").orElseThrow().startsWith("text/html")) {
          continue;
        }
        Document page = browser.parse(reply);
        boolean english = page.selectFirst("html").attr("lang").equals("en");
        assertThat(english).as(path).isEqualTo(path.contains("lang=en"));
        page.select("a[href]:not(.tongue), link[href]").forEach(a -> left.push(a.attr("href")));
      }
      assertThat(seen).hasSizeGreaterThan(40);
    }
    assertThat(desks.log).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/search?from=yesterday,400",
    "/search?from=2025-13,400",
    "/search?kind=loud,400",
    "/search?state=old,400",
    "/search?page=0,400",
    "/search?size=100000,400",
    "/speaker?name=Nobody,404",
    "/speaker,404",
    "/article?key=../../etc/passwd,404",
    "/statement?id=1,404",
    "/nothing,404"
  })
  void whatIsNotThereIsAPageThatSaysSo(String path, int status) throws Exception {
    HttpResponse<String> reply = browser.get(path);
    assertThat(reply.statusCode()).isEqualTo(status);
    Document page = browser.parse(reply);
    assertThat(page.selectFirst("h1").text())
        .isEqualTo(status == 404 ? "Không có ở đây" : "Yêu cầu không hợp lệ");
    assertThat(page.select("nav a")).isNotEmpty();
    Json json = browser.json(path + (path.contains("?") ? "&" : "?") + "format=json");
    assertThat(json.get("error").text()).isEqualTo(status == 404 ? "not-found" : "bad-request");
  }

  @Test
  void nothingOfAPageIsInline() throws Exception {
    for (String path : List.of("/", "/search", ARTICLE, "/review", "/nothing")) {
      Document page = browser.parse(browser.get(path));
      assertThat(page.select("style, [style], script:not([src])")).as(path).isEmpty();
      assertThat(
              page.getAllElements().stream()
                  .flatMap(e -> e.attributes().asList().stream())
                  .filter(a -> a.getKey().startsWith("on")))
          .as(path)
          .isEmpty();
    }
  }

  @Test
  void everyFieldAndButtonHasAName() throws Exception {
    for (String path : List.of("/", "/search", ARTICLE, "/review", "/speakers")) {
      Document page = browser.open(path);
      for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
        boolean named =
            field.hasAttr("aria-label")
                || field.closest("label") != null
                || page.selectFirst("label[for=" + field.id() + "]") != null;
        assertThat(named).as(path + " " + field).isTrue();
      }
      assertThat(page.select("button"))
          .as(path)
          .allMatch(b -> !b.text().isBlank() || b.hasAttr("aria-label"));
      List<String> ids = page.select("[id]").eachAttr("id");
      assertThat(ids).as(path).doesNotHaveDuplicates();
    }
  }

  static List<CSVRecord> rows(String csv) throws Exception {
    assertThat(csv).startsWith("\uFEFF");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv.substring(1)), format)) {
      return parser.getRecords();
    }
  }
}
