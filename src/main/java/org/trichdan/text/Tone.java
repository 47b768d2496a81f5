package org.trichdan.text;

/**
 * Where a Vietnamese tone mark stands. Both {@code hòa} and {@code hoà} are in daily use for the
 * same word; look-ups compare the old-style form.
 */
public final class Tone {
  /** Vowels that give up their mark, and above them the vowels that take it, tone by tone. */
  private static final String MARKED = "àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ";

  private static final String BARE = "aaaaaeeeeeyyyyyAAAAAEEEEEYYYYY";
  private static final String O = "òóỏõọ";
  private static final String U = "ùúủũụ";
  private static final String UPPER_O = "ÒÓỎÕỌ";
  private static final String UPPER_U = "ÙÚỦŨỤ";

  private Tone() {}

  /**
   * The text with every new-style open syllable written the old way: {@code hoà} to {@code hòa},
   * {@code khoẻ} to {@code khỏe}, {@code thuý} to {@code thúy}. {@code quý} stays, its u belongs to
   * the q; so do closed syllables such as {@code hoàn}. The length never changes. Expects NFC.
   */
  public static String normalize(String text) {
    char[] changed = null;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = c < 0xC0 ? -1 : MARKED.indexOf(c);
      if (at < 0 || endsLater(text, i)) {
        continue;
      }
      String takers = takers(text, i - 1, BARE.charAt(at));
      if (takers != null) {
        if (changed == null) {
          changed = text.toCharArray();
        }
        changed[i - 1] = takers.charAt(at % 5);
        changed[i] = BARE.charAt(at);
      }
    }
    return changed == null ? text : new String(changed);
  }

  private static boolean endsLater(String text, int i) {
    return i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
  }

  /** The marked forms of the vowel at {@code i}, or null when it does not take the next one's. */
  private static String takers(String text, int i, char next) {
    boolean y = next == 'y' || next == 'Y';
    return switch (text.charAt(i)) {
      case 'o' -> y ? null : O;
      case 'O' -> y ? null : UPPER_O;
      case 'u' -> y && !afterQ(text, i) ? U : null;
      case 'U' -> y && !afterQ(text, i) ? UPPER_U : null;
      default -> null;
    };
  }

  private static boolean afterQ(String text, int i) {
    return i > 0 && (text.charAt(i - 1) == 'q' || text.charAt(i - 1) == 'Q');
  }
}
