package org.trichdan.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of JSON into its values without reading them, so that each can be bounded, decoded
 * and judged for itself: a value that is wrong inside does not spoil the next one. Only brackets
 * and quotation marks are looked at, which are single bytes in UTF-8.
 */
final class JsonScanner {
  /** Stands for a value that is longer than the limit; {@link #skip} goes to its end. */
  @SuppressWarnings("MutablePublicArray") // empty, and compared by identity only
  static final byte[] TOO_LONG = new byte[0];

  private final ByteWindow in;
  private int line = 1;
  private int startLine = 1;
  private int depth;
  private boolean inString;
  private boolean escaped;

  JsonScanner(InputStream in) {
    this.in = new ByteWindow(in);
  }

  /** The line of the next byte, 1 is the first. */
  int line() {
    return line;
  }

  /** The next byte that is not blank, which stays; -1 at the end. */
  int peek() throws IOException {
    int b = in.peek();
    while (b == ' ' || b == '\t' || b == '\r' || b == '\n') {
      take();
      b = in.peek();
    }
    return b;
  }

  /** Takes the byte of {@link #peek}: a bracket, a comma or a colon. */
  void take() throws IOException {
    line += in.peek() == '\n' ? 1 : 0;
    in.take();
  }

  /**
   * The next value, as it is written; of one longer than the limit {@link #TOO_LONG}, and so much
   * of it is taken.
   *
   * @throws CutOffException when the stream ends inside of it
   */
  byte[] value(int limit) throws IOException {
    if (peek() < 0) {
      throw new CutOffException();
    }
    enter(0);
    startLine = line;
    in.keep();
    while (advance()) {
      if (in.size() == limit) {
        return TOO_LONG;
      }
    }
    byte[] value = in.copy();
    in.release();
    return value;
  }

  /** Goes back to the beginning of the value that was too long, or cut off. */
  void back() {
    in.back();
    in.release();
    line = startLine;
  }

  /** Takes the rest of a value that was too long. */
  void skip() throws IOException {
    in.release();
    boolean more = true;
    while (more) {
      more = advance();
    }
  }

  /** Takes the rest of the array or object that has been entered, with the bracket at its end. */
  void leave() throws IOException {
    enter(1);
    skip();
  }

  private void enter(int brackets) {
    depth = brackets;
    inString = false;
    escaped = false;
  }

  /** Takes a byte of a value; whether the next one still belongs to it. */
  private boolean advance() throws IOException {
    int b = in.peek();
    if (b < 0) {
      throw new CutOffException();
    }
    boolean plain = !inString && depth == 0;
    if (inString) {
      inString = b != '"' || escaped;
      escaped = b == '\\' && !escaped;
    } else if (b == '"') {
      inString = true;
    } else if (b == '{' || b == '[') {
      depth++;
    } else if ((b == '}' || b == ']') && depth > 0) {
      depth--;
    }
    take();
    return inString || depth > 0 || (plain && isPlain(b) && isPlain(in.peek()));
  }

  /** Whether the byte belongs to a number or a word. */
  private static boolean isPlain(int b) {
    return b > ' ' && "\",:[]{}".indexOf(b) < 0;
  }

  /** The stream ends inside of a value. */
  static final class CutOffException extends IOException {
    private static final long serialVersionUID = 1;

    CutOffException() {
      super("the file breaks off here");
    }
  }
}
