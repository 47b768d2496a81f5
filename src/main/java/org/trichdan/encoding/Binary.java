package org.trichdan.encoding;

/** Tells text from what is none by its control characters. */
final class Binary {
  private static final int FEW = 3;

  /** The share of control characters from which on it is no text: one in twenty. */
  private static final int ONE_IN = 20;

  private Binary() {}

  /** Whether it holds more control characters than a text that was damaged a little. */
  static boolean is(String text) {
    int controls = controls(text);
    return controls >= FEW && controls * ONE_IN > text.length();
  }

  /** How many characters are controls that no text needs: neither white space nor a page break. */
  static int controls(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c < '\t' || c > '\r' : c == 0x7F) {
        controls++;
      }
    }
    return controls;
  }
}
