package org.trichdan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.output.Json;

/** Reviewing by forms alone, as without JavaScript. */
class ReviewingTest {
  private static final String ARTICLE = "/article?key=url%3Abao.example%2Fa";
  private static final String NOTHING_TO_EDIT = "422: corrects nothing";

  @TempDir Path folder;
  private Desks desks;
  private Browser an;

  @BeforeEach
  void start() throws Exception {
    desks =
        Desks.over(
            folder.resolve("q.db"),
            Desks.article(
                "a",
                "Báo Sông",
                "2025-11-26",
                "Nước rút",
                "Ông Đặng Văn Nam nói nước đã rút. Bà Lê Thị Hoa nói cầu còn chắc. Đêm nay mưa."));
    an = desks.browser();
  }

  @AfterEach
  void stop() {
    desks.close();
  }

  @Test
  void acceptingGoesOnToTheNextAndStays() throws Exception {
    Document queue = an.open("/review");
    assertThat(queue.selectFirst("#left").text()).isEqualTo("Còn 2 phát ngôn chưa duyệt");
    assertThat(queue.select("p.txt .now.content").text()).isEqualTo("nước đã rút");
    Document next = press(queue, "#accept button", Map.of());
    assertThat(next.selectFirst("#said").text()).isEqualTo("Đã ghi: đúng.");
    assertThat(next.select("p.txt .now.content").text()).isEqualTo("cầu còn chắc");
    assertThat(next.selectFirst("#left").text()).isEqualTo("Còn 1 phát ngôn chưa duyệt");
    assertThat(states()).containsExactly("accepted", "new");
    assertThat(an.open(ARTICLE).select(".card .state").eachText().get(0)).startsWith("Đúng lan, ");
  }

  @Test
  void theLastOneLeadsToTheEnd() throws Exception {
    Document end =
        press(press(an.open("/review"), "#accept button", Map.of()), "#accept button", Map.of());
    assertThat(end.selectFirst("#empty").text()).isEqualTo("Không còn phát ngôn nào chờ duyệt.");
    Document back = press(end, ".notice button", Map.of());
    assertThat(back.select("p.txt .now.content").text()).isEqualTo("cầu còn chắc");
  }

  @Test
  void undoTakesBackOnesOwnLastDecision() throws Exception {
    Document next = press(an.open("/review"), "#accept button", Map.of());
    Document back = press(next, "#undo button", Map.of());
    assertThat(back.selectFirst("#said").text()).isEqualTo("Đã hoàn tác.");
    assertThat(back.select("p.txt .now.content").text()).isEqualTo("nước đã rút");
    assertThat(states()).containsExactly("new", "new");
    assertThat(press(back, "#undo button", Map.of()).selectFirst("#said").text())
        .isEqualTo("Không có gì để hoàn tác.");
    assertThat(an.open(ARTICLE).select("#log li.undone").text()).contains("lan: Đúng");
  }

  @Test
  void wordsAndSpeakerAreCorrected() throws Exception {
    Document saved =
        press(
            an.open("/review"),
            "#edit button[value=edit]",
            Map.of("words", "nói nước  đã\r\nrút", "speaker", "Đặng Nam"));
    assertThat(saved.selectFirst("#said").text()).isEqualTo("Đã ghi bản sửa.");
    Json first = statements().get(0);
    assertThat(first.get("state").text()).isEqualTo("edited");
    assertThat(first.get("content").text()).isEqualTo("nói nước đã rút");
    assertThat(first.get("start").text()).isEqualTo("17");
    assertThat(first.get("speaker").text()).isEqualTo("Đặng Nam");
    assertThat(first.get("record").get("content").text()).isEqualTo("nước đã rút");
    Document article = an.open(ARTICLE);
    assertThat(article.select(".card").first().text()).contains("Đặng Nam");
    assertThat(article.select("a[href*=speaker]").eachText()).doesNotContain("Đặng Nam");
  }

  @Test
  void wordsOfTheTitleAreNoCorrectionOfTheText() throws Exception {
    HttpResponse<String> refused =
        an.press(
            an.open("/review").selectFirst("#edit button[value=edit]"),
            Map.of("words", "Nước rút"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains(
            "the words stand in the title, the statement does not: reject it, and mark the words"
                + " as missed");
  }

  @Test
  void aCorrectionThatCannotBeIsRefused() throws Exception {
    Document queue = an.open("/review");
    HttpResponse<String> elsewhere =
        an.press(
            queue.selectFirst("#edit button[value=edit]"), Map.of("words", "không có trong bài"));
    assertThat(elsewhere.statusCode()).isEqualTo(422);
    assertThat(an.parse(elsewhere).selectFirst("h1").text()).isEqualTo("Chưa lưu được");
    assertThat(elsewhere.body()).contains("these words do not stand in the article");
    HttpResponse<String> same = an.press(queue.selectFirst("#edit button[value=edit]"), Map.of());
    assertThat(same.statusCode()).isEqualTo(422);
    assertThat(same.body()).contains(NOTHING_TO_EDIT);
    assertThat(states()).containsExactly("new", "new");
  }

  @Test
  void rejectingKeepsTheReason() throws Exception {
    Document queue = an.open("/review");
    press(queue, "#reject button[value=reject]", Map.of("reason", "wrong-speaker"));
    press(an.open("/review"), "#reject button[value=reject]", Map.of("other", "lời của người dẫn"));
    assertThat(an.open("/search?state=rejected").select(".state").eachText())
        .anySatisfy(s -> assertThat(s).startsWith("Đã loại lan").endsWith(": Sai người nói"))
        .anySatisfy(s -> assertThat(s).endsWith(": lời của người dẫn"));
  }

  @Test
  void aMissedStatementIsMarked() throws Exception {
    Document saved =
        press(
            an.open(ARTICLE),
            "#add button[value=add]",
            Map.of("words", "Đêm nay mưa", "speaker", "Đài khí tượng", "kind", "indirect"));
    assertThat(saved.selectFirst("#said").text()).isEqualTo("Đã thêm phát ngôn.");
    assertThat(saved.select(".card .state").eachText().get(2)).startsWith("Thêm tay lan");
    assertThat(states()).containsExactly("new", "new", "added");
  }

  @Test
  void anArticleThatIsDoneIsGold() throws Exception {
    Document queue = an.open("/review");
    press(queue, "#reject button[value=reject]", Map.of());
    assertThat(an.get("/export/gold").body()).isEmpty();
    Document article = press(an.open(ARTICLE), "#finish button", Map.of());
    assertThat(article.selectFirst("#is-done").text()).isEqualTo("Cả bài đã được duyệt xong.");
    String gold = an.get("/export/gold").body();
    assertThat(gold.lines()).hasSize(1);
    assertThat(Json.parse(gold).get("attributions").items()).hasSize(1);
    assertThat(gold).contains("cầu còn chắc").doesNotContain("nước đã rút");
  }

  @Test
  void whatIsRightIsExportedAsClaims() throws Exception {
    press(an.open("/review"), "#accept button", Map.of());
    HttpResponse<String> claims = an.get("/export/claims");
    assertThat(claims.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"claims.jsonld\"");
    assertThat(Json.parse(claims.body()).get("@graph").items())
        .extracting(i -> i.get("@type").text())
        .containsExactly("Quotation", "ClaimReview");
  }

  @Test
  void twoReviewersEachHaveTheirNameAndTheirUndo() throws Exception {
    Browser binh = desks.browser();
    named(an, "An");
    named(binh, "Bình");
    press(an, an.open("/review"), "#accept button", Map.of());
    press(binh, binh.open("/review"), "#reject button[value=reject]", Map.of());
    assertThat(an.open(ARTICLE).select("#log b").eachText()).containsExactly("An", "Bình");
    press(an, an.open("/review"), "#undo button", Map.of());
    assertThat(states()).containsExactly("new", "rejected");
  }

  @Test
  void aNameIsOneLine() throws Exception {
    Element button = an.open("/review").selectFirst(".who-am-i button");
    for (String name : List.of("", "  ", "a\nb", "x".repeat(61))) {
      assertThat(an.press(button, Map.of("reviewer", name)).statusCode()).as(name).isEqualTo(422);
    }
    assertThat(an.press(button, Map.of("reviewer", "Trần Thị \"Bé\"; x=1")).statusCode())
        .isEqualTo(200);
    assertThat(an.open("/review").selectFirst("#reviewer").val()).isEqualTo("Trần Thị \"Bé\"; x=1");
  }

  @Test
  void theQueueKeepsItsFilter() throws Exception {
    Document queue = an.open("/review?speaker=Hoa&lang=en");
    assertThat(queue.selectFirst("#left").text()).isEqualTo("One statement not reviewed");
    Document end = press(queue, "#accept button", Map.of());
    assertThat(end.selectFirst("#empty").text()).isEqualTo("Nothing is left to review.");
    assertThat(end.location()).contains("speaker=Hoa").contains("lang=en");
  }

  @Test
  void withoutTheTokenNothingIsKept() throws Exception {
    Document queue = an.open("/review");
    Element button = queue.selectFirst("#accept button");
    HttpResponse<String> reply = an.press(button, Map.of("token", "guess"));
    assertThat(reply.statusCode()).isEqualTo(403);
    assertThat(an.parse(reply).selectFirst("h1").text()).isEqualTo("Chưa lưu được");
    assertThat(new Browser(desks.port()).press(button, Map.of()).statusCode()).isEqualTo(403);
    assertThat(states()).containsExactly("new", "new");
  }

  @Test
  void aFormThatMakesNoSenseIsRefused() throws Exception {
    Element button = an.open("/review").selectFirst("#accept button");
    assertThat(an.press(button, Map.of("statement", "none")).statusCode()).isEqualTo(404);
    assertThat(an.press(button, Map.of("article", "none")).statusCode()).isEqualTo(404);
    button.val("explode");
    assertThat(an.press(button, Map.of()).statusCode()).isEqualTo(400);
    assertThat(states()).containsExactly("new", "new");
  }

  private Document press(Document page, String button, Map<String, String> typed) throws Exception {
    return press(an, page, button, typed);
  }

  private static Document press(
      Browser browser, Document page, String button, Map<String, String> typed) throws Exception {
    HttpResponse<String> reply = browser.press(page.selectFirst(button), typed);
    assertThat(reply.statusCode()).isEqualTo(200);
    return browser.parse(reply);
  }

  private static void named(Browser browser, String name) throws Exception {
    Element button = browser.open("/review").selectFirst(".who-am-i button");
    browser.press(button, Map.of("reviewer", name));
  }

  private List<Json> statements() throws Exception {
    return an.json(ARTICLE + "&format=json").get("statements").items();
  }

  private List<String> states() throws Exception {
    return statements().stream().map(s -> s.get("state").text()).toList();
  }
}
