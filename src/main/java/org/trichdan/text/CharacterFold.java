package org.trichdan.text;

/** Folds the many ways of typing a space, a dash or a quotation mark into one of each. */
final class CharacterFold {
  /** What {@link #fold} returns for a character that the view leaves out. */
  static final int DROP = -1;

  private CharacterFold() {}

  /** The code point that stands in the view, or {@link #DROP}. */
  static int fold(int c) {
    if (c < 0x80) {
      return ascii(c);
    }
    return switch (c) {
      // Soft hyphen, zero-width characters, bidirectional controls, byte order mark.
      case 0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF -> DROP;
      case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 -> DROP;
      case 0x0085, 0x2028, 0x2029 -> '\n';
      case 0x00A0, 0x1680, 0x202F, 0x205F, 0x3000 -> ' ';
      case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0xFE58, 0xFF0D -> '-';
      case 0x201E, 0x201F, 0x00AB, 0x201C, 0x301D -> '“';
      case 0x00BB, 0x201D, 0x301E -> '”';
      case 0x2033, 0x02BA, 0xFF02 -> '"';
      case 0x201A, 0x201B, 0x2039, 0x2018 -> '‘';
      case 0x203A, 0x2019 -> '’';
      case 0x00B4, 0x2032, 0x02B9, 0x02BC, 0xFF07 -> '\'';
      default -> c >= 0x2000 && c <= 0x200A ? ' ' : c;
    };
  }

  /**
   * The view of a text in which every character stands for exactly one of the original; null when
   * some are left out, put together, or outside of the basic plane. Most articles have such a view,
   * and need no table of positions.
   */
  static String aligned(String original) {
    char[] chars = original.toCharArray();
    boolean changed = false;
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (!isSuspicious(c)) {
        continue;
      }
      int folded = fold(c);
      boolean twoForOne = c == '\r' && i + 1 < chars.length && chars[i + 1] == '\n';
      if (folded == DROP || twoForOne || Character.isSurrogate(c) || isMark(c)) {
        return null;
      }
      changed |= folded != c;
      chars[i] = (char) folded;
    }
    return changed ? new String(chars) : original;
  }

  /**
   * Whether the character may be a mark, or differ in the view. Each range is one comparison that
   * is false for nearly all letters, marked or not: a processor guesses such a branch right.
   */
  private static boolean isSuspicious(char c) {
    return c < ' '
        || c == '`'
        || (char) (c - 0x7F) < 0xC0 - 0x7F
        || (char) (c - 0x2B0) < 0x1E00 - 0x2B0
        || c >= 0x2000;
  }

  /** Whether the character stands on the one before it. */
  static boolean isMark(int codePoint) {
    return codePoint >= 0x300
        && !(codePoint >= 0x1E00 && codePoint < 0x2000)
        && Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static int ascii(int c) {
    return switch (c) {
      case '\t', 0x0B -> ' ';
      case '\r', 0x0C -> '\n';
      case '`' -> '\'';
      default -> c;
    };
  }
}
