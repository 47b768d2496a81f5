package org.trichdan.html;

import java.util.regex.Pattern;

/** Lines that pages put in and around any article, and that are no part of it. */
final class Furniture {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST = 250;

  private static final Pattern ARROW = Pattern.compile("^(?:>>|»|►|▶|➤|☞|⇒).*", Pattern.DOTALL);

  /** Labels: alone on a line, or with a colon, a number or a link behind them. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:xem thêm|đọc thêm|xem tiếp|đọc tiếp|xem ngay|(?:tin|bài|bài viết|tin tức|có) liên quan"
              + "|(?:các )?(?:tin|bài)(?: viết)? (?:khác|mới|cũ hơn|mới hơn|nổi bật)"
              + "|(?:tin |bài |bài viết )?cùng (?:chuyên mục|chủ đề|tác giả)|có thể bạn quan tâm"
              + "|từ kh[óo][aá]|tags?|thẻ|nhãn|chủ đề|chia sẻ(?: bài viết)?|(?:gửi )?bình luận"
              + "|bình luận (?:bài viết|của bạn đọc)|\\d+ (?:bình luận|nhận xét|ý kiến)|ý kiến(?: bạn đọc)?|quảng cáo|advertisement|mục lục"
              + "|nghe (?:đọc )?bài(?: viết)?|nội dung chính|in bài|bản in)(?<rest>.*)$",
          FLAGS | Pattern.DOTALL);

  private static final Pattern AFTER_LABEL =
      Pattern.compile("^\\s*(?:$|[:(0-9>»]).*", Pattern.DOTALL);

  /** Sentences to the reader of the page. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "^[*(\\s]*(?:mời (?:quý |các )?(?:độc giả|bạn đọc|quý vị|bạn|khán giả) (?:theo dõi|đón|xem|đọc)"
              + "|(?:theo dõi|đọc) .{0,60}(?:google news|zalo|facebook|youtube|tiktok|telegram)"
              + "|đăng ký (?:nhận|kênh|theo dõi)|©|(?:toàn bộ )?bản quyền (?:thuộc|của|bài)"
              + "|ghi rõ nguồn|giấy phép (?:số|hoạt động|xuất bản|thiết lập)"
              + "|vui lòng ghi (?:rõ )?nguồn).*$",
          FLAGS | Pattern.DOTALL);

  private Furniture() {}

  /** Whether the block is such a line. */
  static boolean is(Block block) {
    String text = block.text();
    if (text.length() > LONGEST) {
      return false;
    }
    if (ARROW.matcher(text).matches() || ADDRESS.matcher(text).matches()) {
      return true;
    }
    var label = LABEL.matcher(text);
    return label.matches()
        && (AFTER_LABEL.matcher(label.group("rest")).matches()
            || block.linked() * 3 > text.length());
  }
}
