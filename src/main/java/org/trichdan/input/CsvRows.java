package org.trichdan.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of CSV (RFC 4180) into its rows, so that each can be bounded, decoded and judged
 * for itself. A quotation mark opens a field only where the field begins; a row ends with a line
 * feed, a carriage return, or both, outside of quotation marks.
 */
final class CsvRows {
  /** Stands for a row that was longer than the limit and has been skipped. */
  @SuppressWarnings("MutablePublicArray") // empty, and compared by identity only
  static final byte[] TOO_LONG = new byte[0];

  private final ByteWindow in;
  private final int limit;
  private int line = 1;
  private boolean unclosed;

  /**
   * @param limit longest row, in bytes
   */
  CsvRows(InputStream in, int limit) {
    this.in = new ByteWindow(in);
    this.limit = limit;
  }

  /** The line where the next row begins, 1 is the first. */
  int line() {
    return line;
  }

  /** Whether the stream has ended inside of quotation marks in the last row. */
  boolean unclosed() {
    return unclosed;
  }

  /**
   * The next row, {@link #TOO_LONG} itself when it broke the limit, null at the end.
   *
   * @param separators what may stand between two fields
   */
  byte[] next(String separators) throws IOException {
    int b = in.peek();
    if (b < 0) {
      return null;
    }
    boolean tooLong = false;
    State state = State.FIELD_BEGINS;
    in.keep();
    for (; b >= 0 && (state == State.QUOTED || (b != '\n' && b != '\r')); b = in.peek()) {
      state = state.behind(b, separators);
      take();
      if (!tooLong && in.size() > limit) {
        tooLong = true;
        in.release();
      }
    }
    byte[] row = tooLong ? TOO_LONG : in.copy();
    in.release();
    unclosed = state == State.QUOTED;
    if (b >= 0 && take() == '\r' && in.peek() == '\n') {
      take();
    }
    return row;
  }

  /** Takes a byte, and counts the line that it may end. */
  private int take() throws IOException {
    int b = in.peek();
    in.take();
    line += b == '\n' || (b == '\r' && in.peek() != '\n') ? 1 : 0;
    return b;
  }

  /** Where in a row the next byte stands. */
  private enum State {
    FIELD_BEGINS,
    PLAIN,
    QUOTED,
    /** Behind a mark that closes the field, unless another one follows. */
    CLOSED;

    State behind(int b, String separators) {
      if (this == QUOTED) {
        return b == '"' ? CLOSED : QUOTED;
      }
      if (b == '"' && this != PLAIN) {
        return QUOTED;
      }
      return separators.indexOf(b) >= 0 ? FIELD_BEGINS : PLAIN;
    }
  }
}
