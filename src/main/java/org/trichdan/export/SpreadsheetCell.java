package org.trichdan.export;

import java.text.Normalizer;

/**
 * Makes text harmless to spreadsheets, which take a cell that begins with certain characters for a
 * formula and compute it (<a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV
 * injection</a>). An apostrophe before it says that it is text.
 */
public final class SpreadsheetCell {
  private static final String APOSTROPHE = "'";
  private static final String FORMULA = "=+-@";
  private static final int MINUS_SIGN = 0x2212;

  private SpreadsheetCell() {}

  /**
   * The text, after an apostrophe where it would be read as a formula: where it begins with {@code
   * = + - @}, in any width, also behind blanks and invisible characters, or with a tab or a line
   * break. Text that begins with an apostrophe of its own gets another, so that whoever wants the
   * text back takes one off wherever there is one. Half surrogate pairs, which UTF-8 cannot carry,
   * become U+FFFD.
   *
   * @param text may be null, and is null then
   */
  public static String of(String text) {
    if (text == null || text.isEmpty()) {
      return text;
    }
    String whole = withoutHalves(text);
    return whole.startsWith(APOSTROPHE) || isFormula(whole) ? APOSTROPHE + whole : whole;
  }

  private static boolean isFormula(String text) {
    char first = text.charAt(0);
    if (first == '\t' || first == '\r' || first == '\n') {
      return true;
    }
    int start = 0;
    while (start < text.length() && isBlank(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    return start < text.length() && starts(text.codePointAt(start));
  }

  /** Blanks, controls, and what is not seen, as the byte order mark. */
  private static boolean isBlank(int c) {
    int type = Character.getType(c);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || type == Character.CONTROL
        || type == Character.FORMAT;
  }

  private static boolean starts(int c) {
    // The compatible form of ＝ is =, that of ﹣ is -.
    String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return c == MINUS_SIGN || FORMULA.indexOf(plain.charAt(0)) >= 0;
  }

  private static String withoutHalves(String text) {
    if (text.codePoints().noneMatch(SpreadsheetCell::isHalf)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().map(c -> isHalf(c) ? 0xFFFD : c).forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static boolean isHalf(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }
}
