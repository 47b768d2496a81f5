package org.trichdan.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The members of a gzip stream (RFC 1952) one by one, as web archives have them, so that damage in
 * one does not cost those behind it. The JDK's stream reads all of them as one, and ends with the
 * first damage. A member's checksum has been compared when reading it has come to its end.
 */
final class GzipMembers extends Members {
  /** The longest header of a member that is understood; they have ten bytes or little more. */
  private static final int HEADER = 1 << 12;

  /** How a member begins that is worth going on with. */
  private static final byte[] RECORD = "WARC/".getBytes(StandardCharsets.US_ASCII);

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] raw = new byte[1 << 16];
  private final byte[] out = new byte[1 << 13];
  private long rawOffset;
  private int next;
  private int filled;
  private int outNext;
  private int outFilled;
  private boolean inside;
  private long start;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  boolean next() throws IOException {
    look(HEADER);
    while (next < filled && raw[next] == 0) {
      next++; // tapes and some writers pad with zeros
      look(HEADER);
    }
    if (next == filled) {
      return false;
    }
    start = rawOffset + next;
    int header = headerLength();
    if (header < 0) {
      if (filled - next < HEADER && isMagic()) {
        throw new EOFException();
      }
      throw new ZipException("no gzip header");
    }
    next += header;
    inflater.reset();
    crc.reset();
    inside = true;
    return true;
  }

  @Override
  boolean skipDamage() throws IOException {
    inside = false;
    outNext = outFilled;
    // What was taken for the member's data may have been the next one's, as far as its end.
    next = (int) Math.max(0, Math.min(start + 1 - rawOffset, filled));
    while (look(HEADER) > 0) {
      if (isMagic() && startsRecord()) {
        return true;
      }
      next++;
    }
    return false;
  }

  @Override
  boolean isSplit() {
    return true;
  }

  @Override
  long offset() {
    return start;
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? out[outNext++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int n = Math.min(length, outFilled - outNext);
    System.arraycopy(out, outNext, buffer, from, n);
    outNext += n;
    return n;
  }

  private boolean hasMore() throws IOException {
    while (inside && outNext == outFilled) {
      inflate();
    }
    return outNext < outFilled;
  }

  private void inflate() throws IOException {
    if (next == filled && look(1) == 0) {
      throw new EOFException();
    }
    inflater.setInput(raw, next, filled - next);
    try {
      outFilled = inflater.inflate(out);
    } catch (DataFormatException e) {
      throw new ZipException(e.getMessage() == null ? "no deflated data" : e.getMessage());
    }
    next = filled - inflater.getRemaining();
    outNext = 0;
    crc.update(out, 0, outFilled);
    if (inflater.needsDictionary()) {
      throw new ZipException("a dictionary is asked for");
    }
    if (inflater.finished() && outFilled == 0) {
      trailer();
    }
  }

  /** The checksum and the length behind the data. */
  private void trailer() throws IOException {
    if (look(8) < 8) {
      throw new EOFException();
    }
    long sum = number(next);
    long length = number(next + 4);
    next += 8;
    inside = false;
    if (sum != crc.getValue() || length != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new ZipException("wrong checksum");
    }
  }

  private long number(int at) {
    return (raw[at] & 0xFF)
        | (raw[at + 1] & 0xFF) << 8
        | (raw[at + 2] & 0xFF) << 16
        | (raw[at + 3] & 0xFFL) << 24;
  }

  private boolean isMagic() {
    return next + 2 < filled
        && raw[next] == 0x1F
        && raw[next + 1] == (byte) 0x8B
        && raw[next + 2] == 8;
  }

  private boolean startsRecord() throws IOException {
    int header = headerLength();
    if (header < 0) {
      return false;
    }
    byte[] begin = new byte[RECORD.length];
    Inflater trial = new Inflater(true);
    try {
      trial.setInput(raw, next + header, filled - next - header);
      return trial.inflate(begin) == begin.length && Arrays.equals(begin, RECORD);
    } catch (DataFormatException e) {
      return false;
    } finally {
      trial.end();
    }
  }

  /** The length of the header that begins here, in the buffer; negative when none does. */
  private int headerLength() {
    if (!isMagic() || next + 10 > filled || (raw[next + 3] & 0xE0) != 0) {
      return -1;
    }
    int flags = raw[next + 3];
    int at = next + 10;
    if ((flags & 4) != 0 && at + 2 <= filled) {
      at += 2 + (raw[at] & 0xFF) + ((raw[at + 1] & 0xFF) << 8);
    }
    for (int zeros = Integer.bitCount(flags & 0x18); zeros > 0; zeros--) {
      while (at < filled && raw[at] != 0) {
        at++;
      }
      at++;
    }
    at += (flags & 2) != 0 ? 2 : 0;
    return at > filled ? -1 : at - next;
  }

  /** Has so many bytes in the buffer from {@link #next} on, or all there are; how many. */
  private int look(int wanted) throws IOException {
    if (filled - next < wanted) {
      System.arraycopy(raw, next, raw, 0, filled - next);
      rawOffset += next;
      filled -= next;
      next = 0;
      int n;
      while (filled < wanted && (n = in.read(raw, filled, raw.length - filled)) > 0) {
        filled += n;
      }
    }
    return filled - next;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
