package org.trichdan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.trichdan.html.HtmlPage;
import org.trichdan.html.Page;

/** There is no HTML that is wrong; what is taken out of it is tidy text. */
class HtmlPageFuzzTest {
  private static final String URL = "https://song-lam.example/tin/gia-dien-1.html";

  @FuzzTest
  void read(byte[] bytes) {
    Page page = HtmlPage.read(new String(bytes, StandardCharsets.UTF_8), URL);
    holdText(page.paragraphs());
    holdText(page.captions());
    holdText(page.authors());
    assertThat(page.title()).isEqualTo(page.title().strip()).doesNotContain("\n");
    assertThat(controls(page.title())).as(page.title()).isZero();
  }

  private static void holdText(List<String> blocks) {
    for (String block : blocks) {
      assertThat(block).isNotBlank().doesNotContain("\n\n");
      assertThat(controls(block)).as(block).isZero();
    }
  }

  private static long controls(String text) {
    return text.chars().filter(c -> Character.isISOControl(c) && c != '\n').count();
  }
}
