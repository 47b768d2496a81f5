package org.trichdan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trichdan.article.Article;

class ArticleKeysTest {
  @ParameterizedTest
  @CsvSource({
    "https://Sao.vn/tin-1.htm?utm_source=fb&utm_medium=x#top, sao.vn/tin-1.htm",
    "http://sao.vn/tin-1.htm/, sao.vn/tin-1.htm",
    "https://sao.vn:443/xem?id=7&fbclid=abc, sao.vn/xem?id=7",
    "https://sao.vn:8080/, sao.vn:8080",
    "not an address, not an address",
  })
  void anAddressKeepsOnlyWhatNamesThePage(String url, String canonical) {
    assertThat(ArticleKeys.canonical(url)).isEqualTo(canonical);
  }

  @Test
  void theUrlComesFirstThenTheIdThenThePlace() {
    Path file = Path.of("inbox/a.jsonl");
    assertThat(key("7", "https://sao.vn/7", file)).isEqualTo("url:sao.vn/7");
    assertThat(key("7", null, file)).isEqualTo("id:7");
    assertThat(key("inbox/a.jsonl:3", null, file))
        .isEqualTo("path:" + FileStamp.pathOf(file) + ":3");
    assertThat(key("inbox/a.jsonl[3]", null, file))
        .isEqualTo("path:" + FileStamp.pathOf(file) + "[3]");
    assertThat(key("-[0]", null, null)).startsWith("sha256:");
    assertThat(key("-:1", null, null)).startsWith("sha256:");
  }

  private static String key(String id, String url, Path file) {
    return ArticleKeys.of(new Article(id, null, url, null, "", "Trời mưa."), file);
  }
}
