package org.trichdan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.trichdan.Trichdan;
import org.trichdan.evaluate.Evaluation;
import org.trichdan.evaluate.Figures;
import org.trichdan.evaluate.GoldFile;
import org.trichdan.output.Json;
import org.trichdan.serve.Desks;

/** Reviewing by keys, as people who do it all day will. */
class DeskReviewTest extends BrowserTest {
  private static final String FLOOD = "/article?key=" + Newsroom.key(Newsroom.FLOOD);

  @TempDir Path folder;
  private Desks desks;

  @BeforeEach
  void open() throws Exception {
    desks = Desks.over(folder.resolve("q.db"), Newsroom.FLOOD, Newsroom.MONEY);
    chrome.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
  }

  @AfterEach
  void close() {
    desks.close();
  }

  private void go(String path) {
    chrome.get("http://127.0.0.1:" + desks.port() + path);
  }

  private static String now() {
    return text("article .m.content.now");
  }

  private static void key(String key) {
    away(() -> press(key));
  }

  @Test
  void oneWalksThroughTheQueueAndAccepts() {
    go("/review");
    assertThat(now()).isEqualTo("việc nhận tiền");
    key("j");
    assertThat(now()).isEqualTo("nước đã rút");
    key("j");
    assertThat(now()).isEqualTo("cầu còn chắc");
    key("k");
    key("k");
    assertThat(now()).isEqualTo("việc nhận tiền");
    key("a");
    assertThat(text("#said")).isEqualTo("Đã ghi: đúng.");
    assertThat(now()).isEqualTo("nước đã rút");
    assertThat(text("#left")).isEqualTo("Còn 2 phát ngôn chưa duyệt");
    key("u");
    assertThat(text("#said")).isEqualTo("Đã hoàn tác.");
    assertThat(now()).isEqualTo("việc nhận tiền");
    chrome.navigate().refresh();
    assertThat(text("#left")).isEqualTo("Còn 3 phát ngôn chưa duyệt");
  }

  @Test
  void aReviewersNameStaysWithTheBrowser() {
    go("/review");
    assertThat(one("#reviewer").getDomProperty("value")).isEqualTo("lan");
    fill("#reviewer", "Trần An");
    away(() -> press(Keys.ENTER));
    assertThat(text(".who-am-i summary")).isEqualTo("Duyệt với tên Trần An");
    key("a");
    go("/article?key=" + Newsroom.key(Newsroom.MONEY));
    assertThat(text(".card .state")).startsWith("Đúng Trần An, ");
  }

  @Test
  void theEndsOfASpanAreMovedAndTheSpeakerIsCorrected() {
    go("/review?at=");
    key("j");
    press("[");
    assertThat(one("#edit-words").getDomProperty("value")).isEqualTo("nói nước đã rút");
    press("]", "}", "{");
    assertThat(one("#edit-words").getDomProperty("value")).isEqualTo("nước đã");
    press("}");
    press("e");
    fill("#edit-speaker", "Vũ Thị Mai");
    away(() -> press(Keys.ENTER));
    assertThat(text("#said")).isEqualTo("Đã ghi bản sửa.");
    go(FLOOD);
    assertThat(text("#a1-1 .state")).startsWith("Đã sửa lan, ");
    assertThat(text("#a1-1 .name")).isEqualTo("Vũ Thị Mai");
    assertThat(texts("p.txt .m.content")).containsExactly("nước đã rút.", "cầu còn chắc");
  }

  @Test
  void selectingWordsWhileEditingTakesThem() {
    go("/review");
    key("j");
    press("e");
    one("article .over").click(); // out of the form
    select(Newsroom.LAST_PARAGRAPH, "cả làng ra đắp đê");
    until(
        "the words are in the form",
        c -> "cả làng ra đắp đê".equals(one("#edit-words").getDomProperty("value")));
    away(() -> one("#edit button.first").click());
    go(FLOOD);
    assertThat(texts("p.txt .m.content")).containsExactly("cầu còn chắc", "cả làng ra đắp đê");
  }

  @Test
  void escapeClosesWhatIsOpenAndChangesNothing() {
    go("/review");
    press("r");
    assertThat(one("#reject fieldset").isDisplayed()).isTrue();
    press(Keys.ESCAPE);
    assertThat(one("#reject fieldset").isDisplayed()).isFalse();
    press("e");
    press("a", "j", "u"); // now letters of a name
    assertThat(one("#edit-speaker").getDomProperty("value")).isEqualTo("aju");
    press(Keys.ESCAPE);
    assertThat(now()).isEqualTo("việc nhận tiền");
    assertThat(text("#left")).isEqualTo("Còn 3 phát ngôn chưa duyệt");
  }

  @Test
  void whatPeopleDecidedIsGoldAndClaims() throws Exception {
    go("/review");
    key("a");
    press("[");
    away(() -> one("#edit button.first").click());
    press("r");
    key("2");
    assertThat(text("#empty")).isEqualTo("Không còn phát ngôn nào chờ duyệt.");
    go(FLOOD);
    select(Newsroom.LAST_PARAGRAPH, "cả làng ra đắp đê");
    press("m");
    assertThat(one("#add-words").getDomProperty("value")).isEqualTo("cả làng ra đắp đê");
    press("Già làng", Keys.ENTER);
    until("it is there", c -> all(".card").size() == 3);
    follow("#finish button");
    assertThat(text("#is-done")).isEqualTo("Cả bài đã được duyệt xong.");
    chrome.navigate().refresh();
    assertThat(texts(".card .state").toString())
        .matches("\\[Đã sửa lan, .*, Đã loại lan, .*: Sai người nói, Thêm tay lan, .*]");
    go("/");
    check(download("#export-gold", "gold.jsonl"));
    String claims = Files.readString(download("#export-claims", "claims.jsonld"));
    assertThat(Json.parse(claims).get("@graph").items())
        .filteredOn(item -> item.get("@type").text().equals("ClaimReview"))
        .hasSize(3);
  }

  /**
   * Two statements in the gold: one is found with a word too few, one is not; one found is false.
   */
  private static void check(Path gold) {
    GoldFile expected =
        GoldFile.read(
            gold,
            problem -> {
              throw new AssertionError(problem.toString());
            });
    Evaluation.Builder builder = new Evaluation.Builder(expected);
    builder.add(Newsroom.FLOOD, Trichdan.standard().extract(Newsroom.FLOOD).attributions());
    Figures figures = builder.build().totals();
    assertThat(expected.ids()).containsExactly(Newsroom.FLOOD.id());
    assertThat(figures.get("gold")).isEqualTo(2);
    assertThat(figures.get("predicted")).isEqualTo(2);
    assertThat(figures.get("overlap.p")).isEqualTo(0.5);
    assertThat(figures.get("overlap.r")).isEqualTo(0.5);
    assertThat(figures.get("exact.r")).isZero();
    assertThat(figures.get("speaker_acc")).isEqualTo(1);
  }

  private Path download(String link, String name) {
    one(link).click();
    Path file = folder.resolve(name);
    until(name + " has come", c -> Files.exists(file));
    return file;
  }
}
