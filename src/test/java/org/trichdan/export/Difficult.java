package org.trichdan.export;

import java.text.Normalizer;
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
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.attribution.StatedDate;

/** An article with what formats trip over, and a statement of every sort. */
final class Difficult {
  static final String TITLE = "Ông Nam 😀: “Đê đã vỡ”";

  static final String TEXT =
      "😀😀 Ông Lê Văn Nam, trưởng ban đê điều, nói với Reuters hôm 25-11: “Nước lên nhanh </script>"
          + " lắm, \"gấp đôi\" mọi năm”. Ông Nam phủ nhận việc giấu lỗ, việc tăng giá.\n\n"
          + "“=SUM(A1), tôi ghi thế\n\nrồi gạch đi 🖊”, bà \u202BPhan Thị Duyên\u202C kể với phóng"
          + " viên.\n\n"
          + Normalizer.normalize(
              "“Tàu chạy lại rồi”, một cán bộ giấu tên cho biết.", Normalizer.Form.NFD)
          + "\n\nTheo AFP và BBC, đê giữ được. Bộ Thủy lợi từ chối bình luận. Người dân nói <!-- nước"
          + " rút -->. Chị bảo trời sẽ nắng.";

  static final Article ARTICLE =
      new Article(
          "=de-vo",
          "Báo Sông, số \"đặc biệt\"",
          "https://baosong.example/de-vo.html#anh",
          PublicationDate.parse("2025-11-26T08:00:00+07:00"),
          TITLE,
          TEXT,
          0,
          List.of("Hoa Mai"),
          List.of());

  /** The same text, of which nothing else is known. */
  static final Article BARE = Article.of("-", "", TEXT, null);

  static final Extraction EXTRACTION =
      new Extraction(
          List.of(
              inTitle(),
              direct(),
              denial("việc giấu lỗ"),
              denial("việc tăng giá"),
              formula(),
              anonymous(),
              viaOutlets(),
              refusal(),
              group(),
              unknown()),
          List.of(),
          List.of());

  static final Extraction NOTHING = new Extraction(List.of(), List.of(), List.of());

  /** What is said in the text, not in the title. */
  static final Extraction IN_TEXT =
      new Extraction(EXTRACTION.attributions().subList(1, 10), List.of(), List.of());

  private Difficult() {}

  private static Attribution inTitle() {
    int start = offset(TITLE, "Đê");
    Citation citation =
        new Citation(
            Citation.Field.TITLE,
            start,
            start + 8,
            "Đê đã vỡ",
            TITLE.substring(0, TITLE.indexOf("Đê")),
            "”",
            0,
            0);
    return statement(
        Kind.DIRECT,
        Polarity.AFFIRM,
        citation,
        new Speaker("Ông Nam", "Lê Văn Nam", null, SpeakerType.PERSON, 0, 7),
        null);
  }

  private static Attribution direct() {
    Citation c = citation("Nước lên nhanh </script> lắm, \"gấp đôi\" mọi năm");
    int outlet = offset(TEXT, "Reuters");
    int date = offset(TEXT, "hôm 25-11");
    return new Attribution(
        Kind.DIRECT,
        Polarity.AFFIRM,
        c.exact(),
        speaker("Ông Lê Văn Nam", "Lê Văn Nam", "trưởng ban đê điều", SpeakerType.PERSON),
        cue("nói với"),
        null,
        List.of(new Outlet("Reuters", "Reuters", "agency", outlet, outlet + 7)),
        new StatedDate("hôm 25-11", "2025-11-25", date, date + 9),
        c,
        "cue-then-quote",
        0.96);
  }

  private static Attribution denial(String content) {
    return statement(
        Kind.INDIRECT,
        Polarity.DENY,
        citation(content),
        speaker("Ông Nam", "Lê Văn Nam", "trưởng ban đê điều", SpeakerType.PERSON),
        cue("phủ nhận"));
  }

  private static Attribution formula() {
    Citation c = citation("=SUM(A1), tôi ghi thế\n\nrồi gạch đi 🖊");
    int addressee = offset(TEXT, "phóng viên");
    return new Attribution(
        Kind.DIRECT,
        Polarity.AFFIRM,
        c.exact(),
        speaker("bà \u202BPhan Thị Duyên\u202C", "Phan Thị Duyên", null, SpeakerType.PERSON),
        cue("kể"),
        new Entity("phóng viên", null, addressee, addressee + 10),
        List.of(),
        null,
        c,
        "quote-then-speaker",
        0.97);
  }

  private static Attribution anonymous() {
    String mention = Normalizer.normalize("một cán bộ giấu tên", Normalizer.Form.NFD);
    return statement(
        Kind.DIRECT,
        Polarity.AFFIRM,
        citation(Normalizer.normalize("Tàu chạy lại rồi", Normalizer.Form.NFD)),
        speaker(mention, mention, null, SpeakerType.ANONYMOUS),
        cue(Normalizer.normalize("cho biết", Normalizer.Form.NFD)));
  }

  private static Attribution viaOutlets() {
    Citation c = citation("đê giữ được");
    int afp = offset(TEXT, "AFP");
    int bbc = offset(TEXT, "BBC");
    return new Attribution(
        Kind.INDIRECT,
        Polarity.AFFIRM,
        c.exact(),
        null,
        cue("Theo"),
        null,
        List.of(
            new Outlet("AFP", "AFP", "agency", afp, afp + 3),
            new Outlet("BBC", "BBC", "broadcaster", bbc, bbc + 3)),
        null,
        c,
        "theo-outlet",
        0.9);
  }

  private static Attribution refusal() {
    return statement(
        Kind.INDIRECT,
        Polarity.DECLINE,
        citation("từ chối bình luận"),
        speaker("Bộ Thủy lợi", "Bộ Thủy lợi", "cơ quan quản lý đê", SpeakerType.ORGANIZATION),
        cue("từ chối bình luận"));
  }

  private static Attribution group() {
    return statement(
        Kind.INDIRECT,
        Polarity.AFFIRM,
        citation("<!-- nước rút -->"),
        speaker("Người dân", "Người dân", null, SpeakerType.GROUP),
        null);
  }

  private static Attribution unknown() {
    return statement(
        Kind.INDIRECT,
        Polarity.AFFIRM,
        citation("trời sẽ nắng"),
        speaker("Chị", null, null, SpeakerType.PERSON),
        cue("bảo"));
  }

  private static Attribution statement(
      Kind kind, Polarity polarity, Citation c, Speaker speaker, Mention cue) {
    return new Attribution(
        kind, polarity, c.exact(), speaker, cue, null, List.of(), null, c, "a-rule", 0.8);
  }

  private static Speaker speaker(String mention, String name, String role, SpeakerType type) {
    int start = offset(TEXT, mention);
    return new Speaker(mention, name, role, type, start, start + length(mention));
  }

  private static Mention cue(String text) {
    int start = offset(TEXT, text);
    return new Mention(text, start, start + length(text));
  }

  private static Citation citation(String exact) {
    int start = TEXT.indexOf(exact);
    int end = start + exact.length();
    return new Citation(
        Citation.Field.TEXT,
        offset(TEXT, exact),
        offset(TEXT, exact) + length(exact),
        exact,
        TEXT.substring(Math.max(4, start - 20), start),
        TEXT.substring(end, Math.min(TEXT.length(), end + 20)),
        0,
        0);
  }

  private static int offset(String text, String part) {
    return text.codePointCount(0, text.indexOf(part));
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
