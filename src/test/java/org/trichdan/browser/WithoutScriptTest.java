package org.trichdan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.trichdan.serve.Desks;

/** A browser that runs no script still reads everything, and decides by forms. */
class WithoutScriptTest extends BrowserTest {
  @TempDir static Path folder;
  @TempDir static Path plain;
  private static Desks desks;

  @BeforeAll
  static void open() throws Exception {
    Chromium.missing().ifPresent(why -> Assumptions.abort(why));
    endChromium();
    chrome = Chromium.start(plain, false);
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
  void articlesAreFoundAndRead() {
    go("/");
    one("#q").sendKeys("nuoc rut", Keys.ENTER);
    until("found", c -> !all("#total").isEmpty());
    assertThat(text("#total")).isEqualTo("1 phát ngôn");
    follow("#hits .from a");
    assertThat(texts("p.txt")).containsExactly(Newsroom.FLOOD.text().split("\n\n", -1));
    one("p.txt .m.content").click();
    assertThat(chrome.getCurrentUrl()).endsWith("#a1-1");
    press("n"); // no script, no keys
    assertThat(all(".on")).isEmpty();
  }

  @Test
  void formsDecide() {
    go("/review?speaker=Nam");
    assertThat(one("#edit .move").isDisplayed()).isFalse();
    String first = text("article .m.content.now");
    follow("#accept button");
    assertThat(text("#said")).isEqualTo("Đã ghi: đúng.");
    follow("#undo button");
    assertThat(text("article .m.content.now")).isEqualTo(first);
    one("#reject summary").click();
    one("#reject input[value=garbled]").click();
    follow("#reject button");
    assertThat(text("#said")).isEqualTo("Đã loại.");
    one("#edit summary").click();
    fill("#edit-speaker", "Vũ Thị Mai");
    follow("#edit button.first");
    assertThat(text("#said")).isEqualTo("Đã ghi bản sửa.");
    go("/search?state=edited");
    assertThat(texts("#hits .state").toString()).contains("Đã sửa lan");
    follow(".tongue");
    assertThat(texts("#hits .state").toString()).contains("Corrected lan");
  }
}
