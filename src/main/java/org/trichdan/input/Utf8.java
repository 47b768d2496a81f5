package org.trichdan.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.trichdan.encoding.Strict;

/** Decodes what must be UTF-8, and nothing else. */
final class Utf8 {
  private Utf8() {}

  /**
   * The text of the bytes, without a leading byte order mark.
   *
   * @throws BadByteException at the first byte that is not UTF-8
   */
  static String decode(byte[] bytes) throws BadByteException {
    int start = hasMark(bytes) ? 3 : 0;
    Strict strict = Strict.decode(bytes, start, StandardCharsets.UTF_8);
    if (strict.text() == null) {
      throw new BadByteException(strict.badByte());
    }
    return strict.text();
  }

  /**
   * Goes behind a byte order mark where there is one.
   *
   * @param in at its beginning, and able to mark
   * @return false when the stream is UTF-16
   */
  static boolean begin(InputStream in) throws IOException {
    in.mark(3);
    byte[] start = in.readNBytes(3);
    in.reset();
    if (Utf16.begins(start)) {
      return false;
    }
    in.skipNBytes(hasMark(start) ? 3 : 0);
    return true;
  }

  private static boolean hasMark(byte[] b) {
    return b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
  }

  /** The input is not UTF-8. */
  static final class BadByteException extends Exception {
    private static final long serialVersionUID = 1;
    private final int offset;

    BadByteException(int offset) {
      super("not UTF-8 at byte " + offset);
      this.offset = offset;
    }

    /** The first bad byte, counted from 0. */
    int offset() {
      return offset;
    }
  }
}
