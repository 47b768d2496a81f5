package org.trichdan.input;

import org.trichdan.article.Problem;

/** Recognises UTF-16 by its first two bytes, where the first character is an ASCII one. */
final class Utf16 {
  /** As many bytes as {@link #begins} asks for. */
  static final int BYTES = 2;

  private Utf16() {}

  /** Whether these are the first bytes of UTF-16, with a byte order mark or without. */
  static boolean begins(byte[] b) {
    if (b.length < BYTES) {
      return false;
    }
    boolean mark = (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) || isLittleMark(b);
    return mark || ((b[0] == 0) != (b[1] == 0));
  }

  /** What is said of a file that is refused for it. */
  static Problem refused(String name) {
    return Problem.error(name, "UTF-16, not UTF-8", "save the file as UTF-8");
  }

  private static boolean isLittleMark(byte[] b) {
    return b[0] == (byte) 0xFF && b[1] == (byte) 0xFE;
  }
}
