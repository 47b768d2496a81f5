package org.trichdan.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and cuts text in terminal columns: combining marks take none, East Asian wide characters
 * and most emoji two. A mark is never cut from its letter.
 */
public final class DisplayWidth {
  private static final String ELLIPSIS = "…";

  /** First and last of the ranges that are two columns wide. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F},
    {0x2E80, 0xA4CF},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD}
  };

  private DisplayWidth() {}

  /** The columns that the text takes. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int c) {
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
        return 0;
      }
      default -> {
        for (int[] range : WIDE) {
          if (range[0] <= c && c <= range[1]) {
            return 2;
          }
        }
        return 1;
      }
    }
  }

  /** The text, or its beginning and an ellipsis when it is wider than {@code columns}. */
  public static String shorten(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    return text.substring(0, fitting(text, columns - 1)).stripTrailing() + ELLIPSIS;
  }

  /** The text, filled up with spaces. */
  public static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text on at most {@code lines} lines, broken at spaces, the last one shortened. */
  public static List<String> wrap(String text, int columns, int lines) {
    List<String> wrapped = new ArrayList<>();
    String rest = text;
    while (wrapped.size() < lines - 1 && of(rest) > columns) {
      int cut = fitting(rest, columns);
      int space = rest.charAt(cut) == ' ' ? cut : rest.lastIndexOf(' ', cut - 1);
      int end = space > 0 ? space : cut;
      wrapped.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    wrapped.add(shorten(rest, columns));
    return wrapped;
  }

  /** How many chars fit into {@code columns}; at least one character, so that wrapping ends. */
  private static int fitting(String text, int columns) {
    int width = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      width += of(c);
      if (width > columns && i > 0) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }
}
