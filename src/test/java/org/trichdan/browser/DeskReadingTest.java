package org.trichdan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.trichdan.serve.Desks;

/** Looking for statements, and reading them in their articles. */
class DeskReadingTest extends BrowserTest {
  @TempDir static Path folder;
  private static Desks desks;

  @BeforeAll
  static void open() throws Exception {
    desks = Newsroom.open(folder.resolve("q.db"));
  }

  @AfterAll
  static void close() {
    if (desks != null) {
      desks.close();
    }
  }

  private static void go(String path) {
    chrome.get("http://127.0.0.1:" + desks.port() + path);
  }

  @Test
  void wordsAreFoundWithAndWithoutDiacritics() {
    go("/");
    fill("#q", "nuoc rut");
    away(() -> press(Keys.ENTER));
    assertThat(text("#total")).isEqualTo("1 phát ngôn");
    assertThat(texts("#hits .said mark")).containsExactly("nước", "rút");
    fill("#q", "nước rút");
    away(() -> press(Keys.ENTER));
    assertThat(texts("#hits .said")).containsExactly("nước đã rút");
    fill("#q", "nước ngập");
    away(() -> press(Keys.ENTER));
    assertThat(text("#total")).isEqualTo("Không có phát ngôn nào");
  }

  @Test
  void filtersAndFacetsNarrowAndAreTakenOff() {
    go("/search");
    assertThat(text("#total")).isEqualTo("5 phát ngôn");
    one(".find .more summary").click();
    one("#f-polarity option[value=deny]").click();
    away(() -> one("#search button.first").click());
    assertThat(texts("#hits .said")).containsExactly("việc nhận tiền");
    follow(".chips a");
    assertThat(text("#total")).isEqualTo("5 phát ngôn");
    follow(".narrow a[href='/search?source=Reuters']");
    assertThat(texts("#hits .said")).containsExactly("cầu còn chắc");
    follow(".narrow a[aria-current]");
    assertThat(chrome.getCurrentUrl()).endsWith("/search");
  }

  @Test
  void theOtherLanguageShowsTheSameView() {
    go("/search?q=cau&polarity=affirm&order=oldest");
    String found = String.join("|", texts("#hits .said"));
    follow("a.tongue");
    assertThat(text("#total")).isEqualTo("4 statements");
    assertThat(String.join("|", texts("#hits .said"))).isEqualTo(found);
    follow("#hits .from a");
    assertThat(one("html").getDomAttribute("lang")).isEqualTo("en");
    follow("a.tongue");
    assertThat(one("html").getDomAttribute("lang")).isEqualTo("vi");
  }

  @Test
  void aStatementFoundIsReadInItsArticle() {
    go("/search?q=chac");
    follow("#hits .from a");
    assertThat(text("h1")).isEqualTo(Newsroom.FLOOD.title());
    assertThat(texts("p.txt")).containsExactly(Newsroom.FLOOD.text().split("\n\n", -1));
    assertThat(chrome.getCurrentUrl()).endsWith("#a1-2");
    assertThat(text("#a1-2 .name")).isEqualTo("Lê Thị Hoa");
    follow("#a1-2 .name");
    assertThat(text("h1")).isEqualTo("Lê Thị Hoa");
  }

  @Test
  void aMarkShowsItsChain() {
    go("/article?key=" + Newsroom.key(Newsroom.FLOOD));
    new Actions(chrome).moveToElement(one("p.txt .m.source")).perform();
    until("the card lights up", c -> one("#a1-2").getDomAttribute("class").contains("on"));
    assertThat(texts(".m.on"))
        .containsExactlyInAnyOrder(
            "Hôm 25-11", "Reuters", "dẫn lời", "bà Lê Thị Hoa", "phóng viên", "cầu còn chắc");
    new Actions(chrome).moveToElement(one("h1")).perform();
    until("it goes out", c -> all(".card.on").isEmpty());
  }

  @Test
  void oneGoesFromStatementToStatementByKeys() {
    go("/article?key=" + Newsroom.key(Newsroom.FLOOD));
    press("n");
    assertThat(all("#a1-1.on")).hasSize(1);
    press("n");
    assertThat(all("#a1-2.on")).hasSize(1);
    press("p");
    assertThat(all("#a1-1.on")).hasSize(1);
    press(Keys.ESCAPE);
    assertThat(all(".on")).isEmpty();
  }

  @Test
  void theSameWordsElsewhereAreShownWithTheirDifferences() {
    go("/speaker?name=" + Newsroom.encoded("Đặng Văn Nam"));
    assertThat(texts("section[aria-labelledby=h-clusters] del")).containsExactly("qua");
    assertThat(texts("section[aria-labelledby=h-clusters] ins")).containsExactly("đi");
  }

  @Test
  void thePolicyStopsAScriptThatIsNotOurs() {
    go("/");
    js(
        "const s = document.createElement('script'); s.textContent = 'window.bad = 1';"
            + " document.body.append(s);");
    expectInConsole("Content Security Policy");
    assertThat(js("return window.bad")).isNull();
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    go("/search?q=cau");
    js("document.activeElement.blur()");
    press(Keys.TAB);
    assertThat(chrome.switchTo().activeElement().getText()).isNotEmpty();
    assertThat(chrome.switchTo().activeElement().getDomAttribute("href")).isEqualTo("#main");
    press(Keys.ENTER);
    assertThat(chrome.switchTo().activeElement().getDomAttribute("id")).isEqualTo("main");
  }
}
