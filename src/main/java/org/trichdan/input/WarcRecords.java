package org.trichdan.input;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a web archive (WARC 1.0 and 1.1, ISO 28500) into its records without looking into them, so
 * that a bad one does not end the reading.
 */
final class WarcRecords {
  private static final int LONGEST_HEADER = 1 << 16;
  private static final String BEGIN = "WARC/";

  /** How a record begins that is found in the middle of what is none. */
  private static final String NEXT = "\nWARC/1.";

  private static final Pattern LENGTH =
      Pattern.compile("(?im)^Content-Length:[\\t ]*(\\d{1,18})[\\t ]*$");

  private final Members in;
  private final int limit;

  /** What has been read of the next record; the last byte behind a record, or how one begins. */
  private String ahead = "";

  private long offset;

  /**
   * @param limit how much of a record's content is kept, in bytes
   */
  WarcRecords(Members in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * One record.
   *
   * @param offset where it begins in the archive, in bytes; where the compressed part begins that
   *     it is in
   * @param bytes header and content, the content up to the limit
   * @param cut whether the content is longer than that
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
  record Raw(long offset, byte[] bytes, boolean cut) {}

  /** What is here is no record. */
  static final class BadRecordException extends IOException {
    private static final long serialVersionUID = 1;

    BadRecordException(String message) {
      super(message);
    }
  }

  /** Where the record begins that was tried last. */
  long offset() {
    return in.isSplit() ? in.offset() : offset;
  }

  /**
   * The next record; null at the end.
   *
   * @throws BadRecordException when there is something else; {@link #skipBad} goes on
   * @throws java.util.zip.ZipException when its data is damaged; {@link #skipDamage} goes on
   * @throws EOFException when the archive breaks off
   */
  Raw next() throws IOException {
    while (ahead.isEmpty()) {
      skipBlank();
      if (ahead.isEmpty() && !in.next()) {
        return null;
      }
    }
    offset = in.offset() - ahead.length(); // of parts, only theirs is known
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String header = header(bytes);
    Matcher length = LENGTH.matcher(header);
    if (!length.find()) {
      throw new BadRecordException("a record without its length");
    }
    long content = Long.parseLong(length.group(1));
    long left = content;
    byte[] buffer = new byte[1 << 13];
    while (left > 0) {
      int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (n < 0) {
        throw end("a record shorter than it says");
      }
      left -= n;
      bytes.write(buffer, 0, Math.min(n, Math.max(0, limit + header.length() - bytes.size())));
    }
    end();
    return new Raw(offset(), bytes.toByteArray(), content > limit);
  }

  /**
   * Checks that the content ends where the header says, before anybody believes it. At the end of a
   * compressed part its checksum is compared as well.
   */
  private void end() throws IOException {
    String blank = skipBlank();
    if (ahead.isEmpty()) {
      return;
    }
    boolean ends = blank.startsWith("\r\n\r\n") || blank.startsWith("\n\n");
    while (ends && in.isSplit() && BEGIN.startsWith(ahead) && !ahead.equals(BEGIN)) {
      int b = in.read();
      ahead += b < 0 ? "\0" : String.valueOf((char) b);
    }
    if (!ends || (in.isSplit() && !ahead.equals(BEGIN))) {
      throw new BadRecordException("a record of another length than it says");
    }
  }

  /** Goes on behind something that is no record, at the next line that begins one. */
  void skipBad() throws IOException {
    if (!ahead.isEmpty() && BEGIN.startsWith(ahead)) {
      return;
    }
    ahead = "";
    int matched = 0;
    int b;
    while ((b = in.read()) >= 0) {
      matched = b == NEXT.charAt(matched) ? matched + 1 : b == '\n' ? 1 : 0;
      if (matched == NEXT.length()) {
        ahead = NEXT.substring(1);
        return;
      }
    }
  }

  /** Goes on behind damaged data; whether there is anything. */
  boolean skipDamage() throws IOException {
    ahead = "";
    return in.skipDamage();
  }

  private String header(ByteArrayOutputStream bytes) throws IOException {
    StringBuilder header = new StringBuilder(ahead);
    ahead = "";
    while (!endsWithBlankLine(header)) {
      int length = header.length();
      boolean begins = length > BEGIN.length() || BEGIN.startsWith(header.toString());
      if (!begins || length == LONGEST_HEADER) {
        throw new BadRecordException("no WARC record");
      }
      int b = in.read();
      if (b < 0) {
        throw end("no WARC record");
      }
      header.append((char) b);
    }
    bytes.writeBytes(header.toString().getBytes(StandardCharsets.ISO_8859_1));
    return header.toString();
  }

  private static boolean endsWithBlankLine(StringBuilder header) {
    int end = header.length();
    if (end < 4 || header.charAt(end - 1) != '\n') {
      return false;
    }
    return header.charAt(end - 2) == '\n' || header.substring(end - 4).equals("\r\n\r\n");
  }

  /** The end of a compressed part costs its record only; that of the archive is the end. */
  private IOException end(String message) {
    return in.isSplit() ? new BadRecordException(message) : new EOFException();
  }

  /** Passes over line breaks, and has the byte behind them ahead; gives the first of them. */
  private String skipBlank() throws IOException {
    StringBuilder blank = new StringBuilder();
    int b = in.read();
    while (b == '\r' || b == '\n') {
      if (blank.length() < 4) {
        blank.append((char) b);
      }
      b = in.read();
    }
    ahead = b < 0 ? "" : String.valueOf((char) b);
    return blank.toString();
  }
}
