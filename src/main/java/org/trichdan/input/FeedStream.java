package org.trichdan.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that fails when too much of it is read for one article. */
final class FeedStream extends FilterInputStream {
  private final int limit;
  private long left;
  private IOException failure;

  FeedStream(InputStream in, int limit) {
    super(in);
    this.limit = limit;
    left = limit;
  }

  /** An article has ended: the next one may be as long. */
  void renew() {
    left = limit;
  }

  /** Why the stream failed, which a parser may hide; null when it has not. */
  IOException failure() {
    return failure;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    try {
      int n = super.read(b, off, len);
      left -= Math.max(n, 0);
      if (left < 0) {
        throw new TooLongException();
      }
      return n;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** One article is longer than allowed. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;

    TooLongException() {
      super(Limits.TOO_LONG);
    }
  }
}
