package org.trichdan.output;

import java.io.IOException;
import java.io.Writer;

/**
 * Passes finished JSON text on and escapes what Jackson leaves bare and a reader may stumble over:
 * half surrogate pairs (no UTF-8 can carry them), the C1 controls (some terminals obey them) and
 * the Unicode line separators (some readers end the line there). Text may be cut anywhere between
 * two calls.
 */
final class JsonEscaper extends Writer {
  private static final char NONE = 0;

  private final Appendable out;

  /** The first half of a pair at the end of what was written last, not passed on yet. */
  private char half = NONE;

  JsonEscaper(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] json, int from, int length) throws IOException {
    int end = from + length;
    int copied = from;
    if (half != NONE && length > 0) {
      if (Character.isLowSurrogate(json[from])) {
        out.append(half).append(json[from]);
        copied++;
      } else {
        escape(half);
      }
      half = NONE;
    }
    for (int i = copied; i < end; i++) {
      char c = json[i];
      if (!isSuspicious(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(json[i + 1])) {
        i++;
        continue;
      }
      append(json, copied, i);
      copied = i + 1;
      if (Character.isHighSurrogate(c) && copied == end) {
        half = c;
      } else {
        escape(c);
      }
    }
    append(json, copied, end);
  }

  /**
   * Sorts out nearly every character. Each range is one comparison that is false for all letters,
   * marked or not: a processor guesses such a branch right.
   */
  private static boolean isSuspicious(char c) {
    return (char) (c - 0x7F) <= 0x9F - 0x7F || c == 0x2028 || c == 0x2029 || isHalf(c);
  }

  private static boolean isHalf(char c) {
    return (char) (c - Character.MIN_SURROGATE)
        <= Character.MAX_SURROGATE - Character.MIN_SURROGATE;
  }

  private void append(char[] json, int from, int to) throws IOException {
    if (from < to) {
      out.append(new String(json, from, to - from));
    }
  }

  private void escape(char c) throws IOException {
    out.append("\\u%04x".formatted((int) c));
  }

  @Override
  public void flush() {}

  /** Passes on what is left; what it is written to stays open. */
  @Override
  public void close() throws IOException {
    if (half != NONE) {
      escape(half);
      half = NONE;
    }
  }
}
