package org.trichdan.browser;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.trichdan.article.Article;
import org.trichdan.serve.Desks;
import org.trichdan.store.StoreException;

/** A few articles written for these tests, and a desk over them. */
final class Newsroom {
  /** Two statements are found; that the village went out to the dyke is missed. */
  static final Article FLOOD =
      Desks.article(
          "lu",
          "Báo Sông",
          "2025-11-26",
          "Lũ rút, xã Bình Khê dựng lại cầu 🌊",
          "Ông Đặng Văn Nam nói nước đã rút.\n\n"
              + "🌊 Hôm 25-11, Reuters dẫn lời bà Lê Thị Hoa nói với phóng viên rằng cầu còn chắc.\n\n"
              + "🌊 Đêm ấy mưa lớn, cả làng ra đắp đê.");

  /** Where the village goes out, on a page that says where paragraphs begin, in code points. */
  static final String LAST_PARAGRAPH =
      "p.txt[data-at='%d']"
          .formatted(FLOOD.text().codePointCount(0, FLOOD.text().lastIndexOf('\n') + 1));

  static final Article MONEY =
      Desks.article(
          "tien",
          "Báo Núi",
          "2025-11-27",
          "Bị hỏi về tiền cứu trợ",
          "Ông Đặng Văn Nam phủ nhận việc nhận tiền.");

  static final Article AGAIN =
      Desks.article(
          "lai",
          "Báo Biển",
          "2025-11-24",
          "Dựng lại cầu trước Tết",
          "“Chúng tôi sẽ dựng lại cây cầu qua sông trước Tết cho bà con đi lại”, ông Đặng Văn Nam nói.");

  static final Article AGAIN_ELSEWHERE =
      Desks.article(
          "nua",
          "Báo Gió",
          "2025-11-23",
          "Cầu sẽ có trước Tết",
          "“Chúng tôi sẽ dựng lại cây cầu qua sông trước Tết cho bà con qua lại”, ông Đặng Văn Nam nói.");

  static final Article NOTHING =
      Desks.article("dep", "Báo Núi", "2025-12-01", "Trời đẹp", "Trời hôm ấy đẹp.");

  private Newsroom() {}

  static Desks open(Path file) throws StoreException, IOException {
    return Desks.over(file, FLOOD, MONEY, AGAIN, AGAIN_ELSEWHERE, NOTHING);
  }

  static String key(Article article) {
    return encoded("url:bao.example/" + article.id());
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
