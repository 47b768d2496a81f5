package org.trichdan.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The part of a stream that is being looked at. What has been read since {@link #keep} stays in
 * memory, and can be had or gone back to; nothing else does.
 */
final class ByteWindow {
  private static final int BYTES = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[BYTES];
  private int kept = -1;
  private int next;
  private int filled;

  ByteWindow(InputStream in) {
    this.in = in;
  }

  /** The next byte, which stays; -1 at the end. */
  int peek() throws IOException {
    return next < filled || fill() ? buffer[next] & 0xFF : -1;
  }

  /** Takes the byte of {@link #peek}, which has not been the end. */
  void take() {
    next++;
  }

  /** Begins to keep what is read, and forgets what was kept before. */
  void keep() {
    kept = next;
  }

  /** Keeps nothing any more. */
  void release() {
    kept = -1;
  }

  /** How many bytes are kept. */
  int size() {
    return next - kept;
  }

  /** A copy of what is kept. */
  byte[] copy() {
    return Arrays.copyOfRange(buffer, kept, next);
  }

  /** Goes back to where keeping began. */
  void back() {
    next = kept;
  }

  private boolean fill() throws IOException {
    int first = kept < 0 ? next : kept;
    if (first > 0) {
      System.arraycopy(buffer, first, buffer, 0, filled - first);
      kept = kept < 0 ? -1 : 0;
      next -= first;
      filled -= first;
    }
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    } else if (filled == 0 && buffer.length > BYTES) {
      buffer = new byte[BYTES]; // the long article is over
    }
    int n = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(n, 0);
    return n > 0;
  }
}
