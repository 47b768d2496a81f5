package org.trichdan.language;

/**
 * The letters of a text.
 *
 * @param all how many there are
 * @param own how many of them hardly any other language has
 * @param apart whether some letter may stand apart from its marks, so that the text must be
 *     composed before it is counted
 */
record Letters(int all, int own, boolean apart) {
  private static final int LETTER = 1;
  private static final int OWN = 1 << 1;
  private static final int APART = 1 << 2;
  private static final int KNOWN = 1 << 3;

  /**
   * What each {@code char} is, 0 while unknown. It is filled as characters are met; threads that
   * meet the same one write the same value.
   */
  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  /** Counts the letters of a text as it stands. */
  static Letters of(String text) {
    int all = 0;
    int own = 0;
    int kinds = 0;
    for (int i = 0; i < text.length(); i++) {
      int kind = kind(text.charAt(i));
      // Without branches, which a processor would guess wrong: every fourth letter has marks.
      all += kind & LETTER;
      own += (kind & OWN) >> 1;
      kinds |= kind;
    }
    return new Letters(all, own, (kinds & APART) != 0);
  }

  private static int kind(char c) {
    byte kind = KINDS[c];
    if (kind == 0) {
      kind =
          (byte)
              (KNOWN
                  | (Character.isLetter(c) ? LETTER : 0)
                  | (isOwn(c) ? OWN : 0)
                  | (isWhole(c) ? 0 : APART));
      KINDS[c] = kind;
    }
    return kind;
  }

  /** Horned letters, đ, and letters with two marks or a rare one; not the three that Yoruba has. */
  private static boolean isOwn(char c) {
    if (c < 0x110 || c > 0x1EF9) {
      return false;
    }
    return c >= 0x1EA0 ? "ẹẽọẸẼỌ".indexOf(c) < 0 : "đĐơƠưƯ".indexOf(c) >= 0;
  }

  /** Whether composing a text of such characters certainly changes nothing. */
  private static boolean isWhole(char c) {
    return c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2010 && c <= 0x2027);
  }
}
