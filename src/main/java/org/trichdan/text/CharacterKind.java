package org.trichdan.text;

/**
 * What a character is to the tokenizer, looked up instead of worked out: an article asks for every
 * one of its characters, some of them several times.
 */
final class CharacterKind {
  /** A letter or digit, or a mark on one: a word goes on here. */
  static final int WORD = 1;

  static final int LETTER_OR_DIGIT = 1 << 1;
  static final int DIGIT = 1 << 2;
  static final int LOWER = 1 << 3;
  static final int UPPER = 1 << 4;

  /** A space, a control character, or one that only steers the layout: between tokens. */
  static final int SPACE = 1 << 5;

  /** A mark on the character before. */
  static final int COMBINING = 1 << 6;

  private static final int KNOWN = 1 << 7;

  /**
   * The kinds by {@code char}, 0 while unknown. It is filled as characters are met, since a text
   * has a few hundred of the 65,536; threads that meet the same one write the same value.
   */
  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];

  private CharacterKind() {}

  /** The kinds of a code point, a set of the bits above. */
  static int of(int codePoint) {
    if (codePoint >= KINDS.length) {
      return find(codePoint);
    }
    byte kinds = KINDS[codePoint];
    if (kinds == 0) {
      kinds = (byte) (find(codePoint) | KNOWN);
      KINDS[codePoint] = kinds;
    }
    return kinds;
  }

  private static int find(int c) {
    boolean combining = isCombining(c);
    boolean letterOrDigit = Character.isLetterOrDigit(c);
    return (letterOrDigit || (c >= 0x300 && combining) ? WORD : 0)
        | (letterOrDigit ? LETTER_OR_DIGIT : 0)
        | (Character.isDigit(c) ? DIGIT : 0)
        | (Character.isLowerCase(c) ? LOWER : 0)
        | (Character.isUpperCase(c) ? UPPER : 0)
        | (isSpace(c) ? SPACE : 0)
        | (combining ? COMBINING : 0);
  }

  private static boolean isSpace(int c) {
    return c <= ' '
        || (c >= 0x80
            && (Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c)));
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
