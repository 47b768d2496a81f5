package org.trichdan.encoding;

/**
 * Whether bytes that are not UTF-8 were meant to be: a text that was cut or damaged somewhere has
 * more characters of several bytes that are whole than bytes that belong to none.
 */
final class Utf8Evidence {
  private Utf8Evidence() {}

  static boolean in(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    boolean cut = false;
    int i = 0;
    while (i < bytes.length) {
      int length = length(bytes[i]);
      int end = i + 1;
      while (end < bytes.length && end < i + length && (bytes[end] & 0xC0) == 0x80) {
        end++;
      }
      if (length != 1) {
        whole += length > 0 && end == i + length ? 1 : 0;
        broken += length == 0 || end < i + length ? 1 : 0;
        cut = end == bytes.length && end < i + length;
      }
      i = end;
    }
    return whole >= broken || (cut && broken == 1);
  }

  /** How many bytes a character has that begins so; 0 when none does. */
  private static int length(byte first) {
    int b = first & 0xFF;
    if (b < 0x80) {
      return 1;
    }
    return b < 0xC2 || b > 0xF4 ? 0 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
  }
}
