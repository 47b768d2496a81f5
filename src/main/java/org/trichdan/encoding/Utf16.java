package org.trichdan.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Recognises UTF-16 that carries no mark. */
final class Utf16 {
  private Utf16() {}

  /**
   * The byte order, or null when it is no UTF-16: most letters of Vietnamese are in ASCII or
   * Latin-1, so their upper bytes, on one side, are NUL; on the other side a NUL is rare, unless
   * tones stand apart (the grave is U+0300).
   */
  static Charset guess(byte[] bytes) {
    int[] nuls = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        nuls[i & 1]++;
      }
    }
    int units = bytes.length / 2;
    if (units < 2 || bytes.length % 2 != 0 || Math.max(nuls[0], nuls[1]) * 5 < units * 2) {
      return null;
    }
    if (Math.min(nuls[0], nuls[1]) * 4 > Math.max(nuls[0], nuls[1])) {
      return null;
    }
    return nuls[1] > nuls[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }
}
