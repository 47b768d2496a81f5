package org.trichdan.text;

/**
 * One spelling for words that Vietnamese writes in two ways: the place of the tone mark (see {@link
 * Tone}), and i or y at the end of a syllable, as in {@code bác sĩ, bác sỹ}, {@code lí do, lý do},
 * {@code hi vọng, hy vọng}. For look-ups only; what is quoted stays as it is written.
 */
public final class Spelling {
  private static final String I = "íìỉĩịÍÌỈĨỊ";
  private static final String Y = "ýỳỷỹỵÝỲỶỸỴ";

  /** The consonants after which both letters are in use. */
  private static final String BEFORE = "hklmsHKLMS";

  private Spelling() {}

  /** The text in the spelling that look-ups compare. The length never changes. Expects NFC. */
  public static String normalize(String text) {
    String toned = Tone.normalize(text);
    char[] changed = null;
    for (int i = 1; i < toned.length(); i++) {
      int y = isOpenSyllable(toned, i) ? withY(toned, i) : 0;
      if (y != 0) {
        changed = changed == null ? toned.toCharArray() : changed;
        changed[i] = (char) y;
      }
    }
    return changed == null ? toned : new String(changed);
  }

  /**
   * The y for an i; 0 where only one of them is in use. Of words without a mark only {@code hi}.
   */
  private static int withY(String text, int i) {
    char c = text.charAt(i);
    int at = c < 0xC0 ? -1 : I.indexOf(c);
    if (at >= 0) {
      return Y.charAt(at);
    }
    return c == 'i' && Character.toLowerCase(text.charAt(i - 1)) == 'h' ? 'y' : 0;
  }

  /** One consonant and the letter at {@code i}, nothing else. */
  private static boolean isOpenSyllable(String text, int i) {
    return BEFORE.indexOf(text.charAt(i - 1)) >= 0
        && (i == 1 || !Character.isLetter(text.charAt(i - 2)))
        && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)));
  }
}
