package org.trichdan.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads a stream line by line in bounded memory. Lines end with a line feed, which is not part of
 * them; a carriage return before it stays (JSON ignores it).
 */
final class LineReader {
  /** Stands for a line that was longer than the limit and has been skipped. */
  @SuppressWarnings("MutablePublicArray") // empty, and compared by identity only
  static final byte[] TOO_LONG = new byte[0];

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;

  /**
   * @param limit longest line, in bytes
   */
  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line, {@link #TOO_LONG} itself when it broke the limit, null at the end. */
  byte[] next() throws IOException {
    if (!fill()) {
      return null;
    }
    int end = lineEnd();
    return end < filled && end - next <= limit ? take(end) : collect();
  }

  /** A line that lies in the buffer as a whole, as most do. */
  private byte[] take(int end) {
    byte[] line = Arrays.copyOfRange(buffer, next, end);
    next = end + 1;
    return line;
  }

  private byte[] collect() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (fill()) {
      int end = lineEnd();
      tooLong |= line.size() + (end - next) > limit;
      if (tooLong) {
        line = new ByteArrayOutputStream(0);
      } else {
        line.write(buffer, next, end - next);
      }
      boolean complete = end < filled;
      next = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    return tooLong ? TOO_LONG : line.toByteArray();
  }

  /** The next line feed in the buffer, else what is filled of it. */
  private int lineEnd() {
    int end = next;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean fill() throws IOException {
    if (next < filled) {
      return true;
    }
    next = 0;
    filled = Math.max(in.read(buffer), 0);
    return filled > 0;
  }
}
