package org.trichdan.output;

import java.io.IOException;

/**
 * Escapes what Jackson leaves bare and a reader may stumble over: half surrogate pairs (no UTF-8
 * can carry them), the C1 controls (some terminals obey them) and the Unicode line separators (some
 * readers end the line there).
 */
public final class JsonEscapes {
  private JsonEscapes() {}

  /** Appends JSON, its risky characters escaped. */
  public static void append(CharSequence json, Appendable out) throws IOException {
    int copied = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 0x7F) {
        continue;
      }
      if (isPair(json, i)) {
        i++;
      } else if (Character.isSurrogate(c) || c <= 0x9F || c == 0x2028 || c == 0x2029) {
        out.append(json, copied, i).append("\\u%04x".formatted((int) c));
        copied = i + 1;
      }
    }
    out.append(json, copied, json.length());
  }

  private static boolean isPair(CharSequence s, int i) {
    return i + 1 < s.length() && Character.isSurrogatePair(s.charAt(i), s.charAt(i + 1));
  }
}
