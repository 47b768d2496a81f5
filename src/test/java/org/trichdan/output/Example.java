package org.trichdan.output;

import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Entity;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Mention;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.RejectedQuote;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.attribution.StatedDate;

/** A hand-made article with a record of every kind. */
final class Example {
  static final String TITLE = "Bộ Công Thương nói gì về giá điện?";

  static final String TEXT =
      "Giám đốc Công ty Điện Sáng Nguyễn Văn Nam nói với báo Sông Hồng hôm 25-11: “Giá điện sẽ"
          + " không tăng trong năm nay, và chúng tôi đã chuẩn bị đủ nguồn cho cả mùa khô sang năm,"
          + " kể cả khi nắng nóng kéo dài.” Ông bác bỏ việc giấu lỗ. Theo Sông Hồng, quyết định là"
          + " “bước đi khó”. Bộ Công Thương từ chối bình luận. Chiến dịch “Giờ xanh” bắt đầu.";

  static final Article ARTICLE =
      new Article(
          "samples/dien.txt",
          "songhong.example",
          null,
          PublicationDate.parse("2025-11-26"),
          TITLE,
          TEXT);

  static final Extraction EXTRACTION =
      new Extraction(
          List.of(direct(), deny(), mixed(), decline()),
          List.of(new RejectedQuote(citation("Giờ xanh", 0, 4), "term")),
          List.of(new Outlet("Theo Sông Hồng", "Sông Hồng", "newspaper", 0, 1)));

  static final Extraction NOTHING = new Extraction(List.of(), List.of(), List.of());

  private Example() {}

  private static Attribution direct() {
    String role = "Giám đốc Công ty Điện Sáng";
    return new Attribution(
        Kind.DIRECT,
        Polarity.AFFIRM,
        content("Giá điện sẽ", "kéo dài"),
        new Speaker(
            role + " Nguyễn Văn Nam", "Nguyễn Văn Nam", role, SpeakerType.PERSON, 0, role.length()),
        mention("nói"),
        new Entity("phóng viên", null, 0, 3),
        List.of(new Outlet("báo Sông Hồng", "Sông Hồng", "newspaper", 54, 67)),
        new StatedDate("hôm 25-11", "2025-11-25", 68, 77),
        citation(content("Giá điện sẽ", "kéo dài"), 0, 0),
        "cue-before-quote",
        0.98765);
  }

  private static Attribution deny() {
    return new Attribution(
        Kind.INDIRECT,
        Polarity.DENY,
        "việc giấu lỗ",
        new Speaker("Ông", null, null, SpeakerType.PERSON, 4, 7),
        mention("bác bỏ"),
        null,
        List.of(),
        null,
        citation("việc giấu lỗ", 0, 1),
        "deny",
        0.9);
  }

  private static Attribution mixed() {
    return new Attribution(
        Kind.MIXED,
        Polarity.AFFIRM,
        "quyết định là “bước đi khó”",
        null,
        mention("Theo"),
        null,
        List.of(new Outlet("Sông Hồng", "Sông Hồng", "newspaper", 1, 2)),
        null,
        citation("quyết định là “bước đi khó”", 0, 2),
        "theo-outlet",
        1);
  }

  private static Attribution decline() {
    return new Attribution(
        Kind.INDIRECT,
        Polarity.DECLINE,
        "từ chối bình luận",
        new Speaker("Bộ Công Thương", "Bộ Công Thương", null, SpeakerType.ORGANIZATION, 1, 2),
        mention("từ chối bình luận"),
        null,
        List.of(),
        null,
        citation("từ chối bình luận", 0, 3),
        "decline",
        0.5);
  }

  static Citation citation(String exact, int paragraph, int sentence) {
    int start = TEXT.indexOf(exact);
    int end = start + exact.length();
    return new Citation(
        Citation.Field.TEXT,
        start,
        end,
        exact,
        TEXT.substring(Math.max(0, start - 32), start),
        TEXT.substring(end, Math.min(TEXT.length(), end + 32)),
        paragraph,
        sentence);
  }

  private static String content(String first, String last) {
    return TEXT.substring(TEXT.indexOf(first), TEXT.indexOf(last) + last.length());
  }

  private static Mention mention(String text) {
    int start = TEXT.indexOf(text);
    return new Mention(text, start, start + text.length());
  }
}
