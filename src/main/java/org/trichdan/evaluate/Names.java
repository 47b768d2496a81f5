package org.trichdan.evaluate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as a reader would: without honorifics, capitals, marks and habits of spelling. */
final class Names {
  /** White space as the reference scorer's language defines it. */
  private static final String SPACE =
      "[\\t-\\r\\x1C-\\x20\\x85\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

  private static final Pattern ENDS = Pattern.compile("^" + SPACE + "+|" + SPACE + "+$");

  private static final Pattern HONORIFIC =
      Pattern.compile(
          "^(?:ông|bà|anh|chị|cô|chú|bác|ngài|em|cháu|thầy|ông ấy|hãng tin|hãng thông tấn|hãng"
              + "|tờ báo|nhật báo|tờ|báo|đài truyền hình|đài|kênh truyền hình|kênh|tạp chí"
              + "|trang tin|trang|mạng xã hội|mạng)"
              + SPACE
              + "+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}_ ]+");

  /** Two ways to place a tone: the newer, the older. */
  private static final String[][] TONES = {
    {"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"õa", "oã"}, {"ọa", "oạ"},
    {"òe", "oè"}, {"óe", "oé"}, {"ỏe", "oẻ"}, {"õe", "oẽ"}, {"ọe", "oẹ"},
    {"ùy", "uỳ"}, {"úy", "uý"}, {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"},
  };

  private Names() {}

  /** Whether a name is one of those that are accepted; absent ones are not. */
  static boolean isOneOf(String name, List<String> accepted) {
    String normal = normal(name);
    return accepted.stream().anyMatch(a -> a != null && !a.isEmpty() && normal(a).equals(normal));
  }

  /** The form that is compared; empty for null. */
  static String normal(String name) {
    if (name == null || name.isEmpty()) {
      return "";
    }
    String s = ENDS.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("");
    s = s.toLowerCase(Locale.ROOT);
    for (String[] tone : TONES) {
      s = s.replace(tone[0], tone[1]);
    }
    String before;
    do {
      before = s;
      s = HONORIFIC.matcher(s).replaceFirst("");
    } while (!before.equals(s));
    s = OTHER.matcher(s).replaceAll(" ");
    return ENDS.matcher(s).replaceAll("").replace("  ", " ");
  }
}
