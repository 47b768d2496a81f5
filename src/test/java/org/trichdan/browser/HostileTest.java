package org.trichdan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.page.Language;
import org.trichdan.page.Words;
import org.trichdan.report.FileReport;
import org.trichdan.report.Hostile;
import org.trichdan.report.Report;
import org.trichdan.serve.Desks;

/** An article that tries to be a program does nothing in a browser. */
class HostileTest extends BrowserTest {
  private static final String SCRIPT = "<script>window.bad = 1; alert(1)</script>";
  private static final String BREAK =
      "</title></style></textarea>\"'><img src=x onerror=\"window.bad = 2\">"
          + "<svg onload=\"window.bad = 3\"></svg>";
  private static final String NAME = "Nguyễn Văn Nam<b onclick=\"window.bad=4\">";

  /** What ran leaves this behind; what would run is put on the way of a pointer and of a key. */
  private static final String TOUCH_ALL =
      """
      document.querySelectorAll('details').forEach(d => d.open = true);
      document.querySelectorAll('main *').forEach(e => {
        for (const type of ['pointerover', 'mouseover', 'focus', 'focusin', 'load', 'error']) {
          e.dispatchEvent(new Event(type, { bubbles: true }));
        }
      });
      return window.bad === undefined ? null : window.bad;
      """;

  @TempDir Path folder;

  private static Article article() {
    return new Article(
        "x",
        "Báo " + BREAK,
        "javascript:window.bad=5//https://bao.example/x",
        PublicationDate.parse("2025-11-26"),
        SCRIPT + BREAK,
        "Ông %s nói “%s nước đã rút %s”.\n\nTheo Reuters, ông Trần Văn Ba cho biết %s."
            .formatted(NAME, SCRIPT, BREAK, "<a href=javascript:window.bad=6>cầu còn chắc</a>"),
        0,
        List.of(SCRIPT),
        List.of());
  }

  @Test
  void atTheDesk() throws Exception {
    try (Desks desks = Desks.over(folder.resolve("q.db"), article())) {
      String at = "http://127.0.0.1:" + desks.port();
      chrome.get(at + "/search");
      String article = one("#hits .from a").getDomProperty("href");
      check(at + "/search");
      check(article);
      assertThat(text("h1")).contains("<script>window.bad = 1; alert(1)</script>");
      assertThat(texts(".card .said, p.txt").toString()).contains("<svg onload=");
      String speaker = one(".card .name").getDomProperty("href");
      check(speaker);
      String words = Newsroom.encoded(SCRIPT + BREAK);
      for (String path :
          List.of(
              "/",
              "/search?q=" + words,
              "/search?outlet=" + words + "&speaker=" + words,
              "/speakers",
              "/speakers?name=" + words,
              "/outlets",
              "/sources",
              "/review",
              "/review?outlet=" + words)) {
        check(at + path);
      }
      expectInConsole("404");
      expectInConsole("400");
      check(at + "/speaker?name=" + words);
      check(at + "/article?key=" + words);
      check(at + "/nothing?x=" + words);
      check(at + "/search?kind=" + words);
    }
  }

  @Test
  void whatAReviewerTypesIsTextToo() throws Exception {
    try (Desks desks = Desks.over(folder.resolve("q.db"), article())) {
      String at = "http://127.0.0.1:" + desks.port();
      chrome.get(at + "/review");
      fill("#reviewer", "An <img src=x onerror=bad=1>");
      follow(".who-am-i button");
      press("r");
      fill("#reject-other", BREAK);
      follow("#reject button");
      check(at + "/search?state=rejected");
      assertThat(text("#hits .state")).contains("An <img src=x onerror=bad=1>").contains(BREAK);
    }
  }

  @Test
  void inAReport() throws Exception {
    Path file = folder.resolve("report.html");
    try (Writer out = Files.newBufferedWriter(file);
        Report report =
            new FileReport(Words.switchable(Language.VI), folder.resolve("waiting"), out::write)) {
      report.add(Hostile.ARTICLE, Hostile.extraction());
      report.finish();
    }
    check(file.toUri().toString());
    check(Reports.file(folder.resolve("more.html"), List.of(article())).toUri().toString());
    fill("#words", BREAK);
    until("it has been looked for", c -> text("#chosen-name").contains("<img"));
    assertThat(all("main img")).isEmpty();
    Path pages = Reports.folder(folder.resolve("pages"), List.of(article()));
    for (String page : List.of("index.html", "article/1.html", "by-speaker.html")) {
      check(pages.resolve(page).toUri().toString());
    }
  }

  /** An alert would end the test by itself: the driver refuses to go on beneath one. */
  private static void check(String page) {
    chrome.get(page);
    assertThat(js(TOUCH_ALL)).as(page).isNull();
    assertThat(all("img, iframe, object, embed, base")).as(page).isEmpty();
    for (WebElement link : chrome.findElements(By.cssSelector("[href], [action], [src]"))) {
      assertThat(link.getDomProperty(link.getDomAttribute("href") == null ? "outerHTML" : "href"))
          .as(page)
          .doesNotStartWith("javascript:");
    }
    assertThat(js("return window.bad === undefined ? null : window.bad")).as(page).isNull();
  }
}
