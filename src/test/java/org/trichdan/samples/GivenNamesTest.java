package org.trichdan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichdan.article.Article;

/** Behind an honorific, a capitalised word is a name, whatever else it may mean elsewhere. */
class GivenNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hải", "Lâm", "Nam", "Đông", "Vinh", "Huế", "Nga", "Mỹ", "Đức", "Nhật", "Pháp", "Anh",
        "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Sáng", "Chiều", "Châu", "Thư", "Hội"
      })
  void aNameBehindAnHonorificIsAName(String name) {
    String text =
        "Trời đẹp. Theo ông %s, mưa sẽ to hơn. Bà %s cho biết nước đã rút. “Chúng tôi đã chuẩn bị”,"
            + " chị %s nói.";
    Article article =
        Article.of("a", "", text.formatted(name, name, name), LocalDate.of(2025, 11, 26));
    assertThat(Samples.ENGINE.extract(article).attributions())
        .extracting(a -> a.speaker() == null ? "nobody" : a.speaker().mention())
        .containsExactly("ông " + name, "Bà " + name, "chị " + name);
  }
}
