package org.trichdan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trichdan.article.Article;
import org.trichdan.serve.Desks;

/** What holds of each kind of page: nobody is kept out of it, and it fits on a telephone. */
class EveryPageTest extends BrowserTest {
  private static final int TELEPHONE = 360;

  @TempDir static Path folder;
  private static Desks desks;
  private static final List<String> DESK = new ArrayList<>();
  private static final List<String> REPORT = new ArrayList<>();

  @BeforeAll
  static void open() throws Exception {
    desks = Newsroom.open(folder.resolve("q.db"));
    String at = "http://127.0.0.1:" + desks.port();
    Stream.of(
            "/",
            "/search",
            "/search?q=cau&polarity=affirm",
            "/search?q=kangaroo",
            "/speaker?name=" + Newsroom.encoded("Đặng Văn Nam"),
            "/speakers",
            "/outlets",
            "/sources",
            "/article?key=" + Newsroom.key(Newsroom.FLOOD),
            "/article?key=" + Newsroom.key(Newsroom.NOTHING),
            "/review",
            "/review?speaker=kangaroo")
        .forEach(path -> DESK.add(at + path));
    List<Article> samples = Reports.samples().subList(0, 6);
    Path file = Reports.file(folder.resolve("report.html"), samples);
    Path pages = Reports.folder(folder.resolve("pages"), samples);
    REPORT.add(file.toUri().toString());
    for (String page :
        List.of(
            "index.html", "articles.html", "article/1.html", "by-speaker.html", "speaker/1.html")) {
      REPORT.add(pages.resolve(page).toUri().toString());
    }
  }

  @AfterAll
  static void close() {
    if (desks != null) {
      desks.close();
    }
  }

  /** At night only the colours differ. */
  @ParameterizedTest
  @CsvSource({"vi, light", "vi, dark", "en, light", "en, dark"})
  void nothingKeepsAnybodyOut(String language, String colours) {
    List<String> faults = new ArrayList<>();
    for (String page : pages()) {
      if (colours.equals("dark")) {
        dark();
      }
      show(page, language);
      openAll();
      (colours.equals("dark") ? Axe.contrastFaults(chrome) : Axe.faults(chrome))
          .forEach(f -> faults.add(page + ": " + f));
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"vi", "en"})
  void everyPageFitsOnATelephone(String language) {
    narrow(TELEPHONE);
    List<String> tooWide = new ArrayList<>();
    for (String page : pages()) {
      show(page, language);
      openAll();
      long width = (Long) js("return document.documentElement.scrollWidth");
      if (width > TELEPHONE) {
        tooWide.add(page + ": " + width + " " + js(WIDEST));
      }
    }
    assertThat(tooWide).isEmpty();
  }

  private static final String WIDEST =
      """
      return Array.from(document.querySelectorAll('body *'))
        .filter(e => e.getBoundingClientRect().right > 361).slice(0, 5)
        .map(e => e.tagName + '.' + e.className).join(' ');
      """;

  @Test
  void atNightPagesAreDark() {
    for (String page : pages()) {
      dark();
      show(page, "vi");
      String colour = one("body").getCssValue("background-color");
      assertThat(brightness(colour)).as(page + " " + colour).isLessThan(80);
      assertThat(brightness(one("h1").getCssValue("color"))).as(page).isGreaterThan(150);
    }
  }

  private static double brightness(String colour) {
    return Stream.of(colour.replaceAll("[^0-9.,]", "").split(",", -1))
        .limit(3)
        .mapToDouble(Double::parseDouble)
        .average()
        .orElseThrow();
  }

  private static List<String> pages() {
    return Stream.concat(DESK.stream(), REPORT.stream()).toList();
  }

  private static void show(String page, String language) {
    boolean served = page.startsWith("http");
    chrome.get(served ? page + (page.contains("?") ? "&" : "?") + "lang=" + language : page);
    if (!served && !language.equals(one("html").getDomAttribute("lang"))) {
      one("#tongue").click();
    }
    assertThat(one("html").getDomAttribute("lang")).isEqualTo(language);
  }

  /** What is folded is looked at too. */
  private static void openAll() {
    js("document.querySelectorAll('details').forEach(d => d.open = true)");
  }
}
