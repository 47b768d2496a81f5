package org.trichdan.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Compressed streams (RFC 1952), which show themselves by their first two bytes. */
final class Gzip {
  private Gzip() {}

  /**
   * Whether a stream is compressed.
   *
   * @param in able to mark; stays where it is
   */
  static boolean isAhead(InputStream in) throws IOException {
    in.mark(2);
    boolean magic = in.read() == 0x1F && in.read() == 0x8B;
    in.reset();
    return magic;
  }

  /** What is there before compressed data breaks off is given out before the failure. */
  static InputStream unpacked(InputStream in) throws IOException {
    return new GZIPInputStream(in, 1 << 16) {
      @Override
      public int available() {
        return 0; // else a buffer reads on at once, and the failure costs it what it holds
      }
    };
  }
}
