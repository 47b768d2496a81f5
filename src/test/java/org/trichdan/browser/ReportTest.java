package org.trichdan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.trichdan.article.Article;

/** A report, opened from disk. */
class ReportTest extends BrowserTest {
  private static final List<Article> ARTICLES =
      List.of(Newsroom.FLOOD, Newsroom.MONEY, Newsroom.AGAIN);

  @TempDir static Path folder;
  private static String file;
  private static String home;

  @BeforeAll
  static void make() throws Exception {
    file = Reports.file(folder.resolve("report.html"), ARTICLES).toUri().toString();
    home = Reports.folder(folder.resolve("pages"), ARTICLES).resolve("index.html").toUri() + "";
  }

  @BeforeEach
  void open() {
    chrome.get(file);
    js("sessionStorage.clear()"); // the language that a test before this one chose
    chrome.navigate().refresh();
  }

  private static boolean isLit(String card) {
    return List.of(one(card).getDomAttribute("class").split(" ")).contains("on");
  }

  @Test
  void hoveringAMarkShowsItsChain() {
    WebElement mark = one("#a1 p.txt .m.source");
    js("arguments[0].scrollIntoView({ block: 'center' })", mark);
    new Actions(chrome).moveToElement(mark).perform();
    until("the card lights up", c -> isLit("#a1-2"));
    assertThat(texts(".m.on")).contains("Reuters", "cầu còn chắc", "phóng viên");
    new Actions(chrome).moveToElement(one("#list-title")).perform();
    until("it goes out", c -> all(".on").isEmpty());
  }

  @Test
  void focusDoesTheSameAndEnterLeadsToTheCard() {
    js("arguments[0].focus()", one("#a2 p.txt .m.content"));
    until("the card lights up", c -> isLit("#a2-1"));
    press(Keys.ENTER);
    assertThat(chrome.switchTo().activeElement().getDomAttribute("id")).isEqualTo("a2-1");
    press(Keys.ESCAPE);
    assertThat(all(".on")).isEmpty();
    assertThat(chrome.switchTo().activeElement().getText()).isEqualTo("việc nhận tiền");
  }

  @Test
  void onASmallScreenATapShowsItAndAnotherHidesIt() {
    narrow(360);
    one("#a2 p.txt .m.content").click();
    until("the card lights up", c -> isLit("#a2-1"));
    one("#a2 p.txt .m.content").click();
    until("it goes out", c -> all(".on").isEmpty());
  }

  @Test
  void oneGoesFromStatementToStatementByKeys() {
    press("n");
    String first = one(".card.on").getDomAttribute("id");
    press("n");
    assertThat(one(".card.on").getDomAttribute("id")).isNotEqualTo(first);
    press("p");
    assertThat(one(".card.on").getDomAttribute("id")).isEqualTo(first);
    press(Keys.ESCAPE);
    assertThat(all(".on")).isEmpty();
  }

  @Test
  void wordsWithoutDiacriticsNarrowIt() {
    fill("#words", "nuoc rut");
    until("only one article stays", c -> shown().equals(List.of("a1")));
    assertThat(text("#chosen-count")).isEqualTo("1 / 4");
    one("#all").click();
    assertThat(shown()).containsExactly("a1", "a2", "a3");
    assertThat(one("#words").getDomProperty("value")).isEmpty();
  }

  @Test
  void anEntryOfTheIndexNarrowsIt() {
    js("document.querySelectorAll('details').forEach(d => d.open = true)");
    one("#index [id^=speaker].entry .pick").click();
    assertThat(text("#chosen-name")).isEqualTo("Đặng Văn Nam");
    assertThat(text("#chosen-count")).isEqualTo("3 / 4");
    js("arguments[0].scrollIntoView({ block: 'center' })", one("#index [id^=source].entry .pick"));
    one("#index [id^=source].entry .pick").click();
    assertThat(shown()).containsExactly("a1");
  }

  @Test
  void theOtherLanguageIsInside() {
    assertThat(text("h1")).isEqualTo("Ai đã nói gì");
    one("#tongue").click();
    assertThat(one("html").getDomAttribute("lang")).isEqualTo("en");
    assertThat(text("h1")).isEqualTo("Who said what");
    one("#tongue").click();
    assertThat(text("h1")).isEqualTo("Ai đã nói gì");
  }

  @Test
  void aFolderIsWalkedThrough() {
    chrome.get(home);
    follow("section[aria-labelledby=list-title] .list a");
    assertThat(text("h1")).isEqualTo(Newsroom.FLOOD.title());
    follow("a[rel=next]");
    assertThat(text("h1")).isEqualTo(Newsroom.MONEY.title());
    one("#tongue").click();
    follow(".card .name");
    assertThat(one("html").getDomAttribute("lang")).isEqualTo("en");
    assertThat(texts("h2").toString()).contains("Đặng Văn Nam 3");
  }

  private static List<String> shown() {
    return all("#articles > .art").stream()
        .filter(WebElement::isDisplayed)
        .map(a -> a.getDomAttribute("id"))
        .toList();
  }
}
