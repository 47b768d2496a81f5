package org.trichdan.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The parts of a stream that were compressed each for itself, one after the other; of a stream that
 * was not compressed, all of it. Reading ends with each part.
 */
abstract class Members extends InputStream {
  /** The parts of a stream, compressed or not. */
  static Members of(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    return Gzip.isAhead(in) ? new GzipMembers(in) : new Whole(in);
  }

  /**
   * Goes on to the next part, from the end of this one.
   *
   * @return whether there is one
   * @throws java.util.zip.ZipException when something else is there
   */
  abstract boolean next() throws IOException;

  /**
   * After damage, goes on to where the next part seems to begin.
   *
   * @return whether there is one
   */
  abstract boolean skipDamage() throws IOException;

  /** Whether there can be several parts. */
  abstract boolean isSplit();

  /** Where in the raw stream the part begins; without parts, how much has been read. */
  abstract long offset();

  /** A stream that is one part. */
  private static final class Whole extends Members {
    private final InputStream in;
    private boolean begun;
    private long read;

    Whole(InputStream in) {
      this.in = in;
    }

    @Override
    boolean next() {
      boolean first = !begun;
      begun = true;
      return first;
    }

    @Override
    boolean skipDamage() {
      return false;
    }

    @Override
    boolean isSplit() {
      return false;
    }

    @Override
    long offset() {
      return read;
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      read += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = in.read(buffer, from, length);
      read += Math.max(n, 0);
      return n;
    }
  }
}
