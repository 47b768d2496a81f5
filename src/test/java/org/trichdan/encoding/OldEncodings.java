package org.trichdan.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Writes Vietnamese as programs from before Unicode did. */
final class OldEncodings {
  private static final String TCVN3 =
      "ĂÂÊÔƠƯĐăâêôơưđ______àảãáạ_ằẳẵắ_______ặầẩẫấậè_ẻẽéẹềểễếệìỉ___ĩíịò_ỏõóọồổỗốộờởỡớợù_ủũúụừửữứựỳỷỹý"
          + "ỵ";
  private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

  private OldEncodings() {}

  /** Letters and their tones apart, as windows-1258 has them. */
  static byte[] windows1258(String text) {
    StringBuilder out = new StringBuilder();
    for (String letter : letters(text)) {
      String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
      String tone = apart.replaceAll("[^" + TONES + "]", "");
      String base = apart.replaceAll("[" + TONES + "]", "");
      out.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
    }
    return out.toString().getBytes(Charset.forName("windows-1258"));
  }

  /** Capitals with tones are in fonts of their own, on the places of the small letters. */
  static byte[] tcvn3(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    composed(text)
        .chars()
        .forEach(
            c -> {
              int at = TCVN3.indexOf(c);
              at = at < 0 ? TCVN3.indexOf(Character.toLowerCase(c)) : at;
              byte[] other = String.valueOf((char) c).getBytes(Charset.forName("windows-1252"));
              out.write(at < 0 ? other[0] : 0xA1 + at);
            });
    return out.toByteArray();
  }

  static byte[] vni(String text) {
    StringBuilder out = new StringBuilder();
    for (String letter : letters(text)) {
      String small = vniLetter(letter.toLowerCase(Locale.ROOT));
      boolean capital = !letter.equals(letter.toLowerCase(Locale.ROOT));
      out.append(capital ? small.toUpperCase(Locale.ROOT) : small);
    }
    return out.toString().getBytes(Charset.forName("windows-1252"));
  }

  private static String vniLetter(String letter) {
    int single = "íìỉĩịơưđỵ".indexOf(letter);
    if (single >= 0) {
      return "íìæóòôöñî".substring(single, single + 1);
    }
    String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
    if (apart.length() == 1) {
      return letter;
    }
    String base = apart.substring(0, 1);
    int tone = -1;
    String marks = "ùøûõï";
    String plain = "";
    for (int i = 1; i < apart.length(); i++) {
      switch (apart.charAt(i)) {
        case '\u031B' -> base = base.equals("o") ? "ô" : "ö";
        case '\u0302' -> {
          marks = "áàåãä";
          plain = "â";
        }
        case '\u0306' -> {
          marks = "éèúüë";
          plain = "ê";
        }
        default -> tone = TONES.indexOf(apart.charAt(i));
      }
    }
    return base + (tone < 0 ? plain : marks.substring(tone, tone + 1));
  }

  /** Bytes of an old font that somebody has taken for Latin-1 and saved as UTF-8. */
  static byte[] savedAsUtf8(byte[] bytes) {
    return new String(bytes, Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> letters(String text) {
    return composed(text).chars().mapToObj(c -> String.valueOf((char) c)).toList();
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
