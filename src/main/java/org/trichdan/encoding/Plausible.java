package org.trichdan.encoding;

import org.trichdan.language.Syllables;

/**
 * Whether a text that is not Vietnamese reads like text, and not like letters in a wrong encoding.
 */
final class Plausible {
  /**
   * What stands between letters of Western text, besides ASCII; the euro sign, degrees, and such.
   */
  private static final String SIGNS = "\u00A0¡¢£§©ª«®°·º»¿‘’‚“”„–—…•€™×²³½";

  /** Fewer words than this say nothing about a language. */
  private static final int FEW = 10;

  private Plausible() {}

  /**
   * Whether this is a text in a Western language: its accented letters stand in words as capitals
   * and small letters do, there are few of them, and the words without accents are not such as
   * Vietnamese in an unknown encoding would leave.
   */
  static boolean western(String text) {
    Syllables plain = Syllables.plain(text);
    return plain.all() >= FEW && !plain.reaches(60) && lettersFit(text, true);
  }

  /** Whether this reads like a text in whatever script the encoding is for. */
  static boolean declared(String text) {
    return lettersFit(text, false);
  }

  /** Whether all that is not ASCII is punctuation that the encodings of Windows have in common. */
  static boolean punctuationOnly(String windows) {
    return windows.chars().allMatch(c -> c < 0x80 || "‘’“”–—…".indexOf(c) >= 0);
  }

  private static boolean lettersFit(String text, boolean latinOnly) {
    int letters = 0;
    int accented = 0;
    int changes = 0;
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        boolean latin = isLatin(c);
        accented += c >= 0x80 && latin ? 1 : 0;
        changes += Character.isLetter(before) && latin != isLatin(before) ? 1 : 0;
        if ((latinOnly && !latin)
            || (c >= 0x80 && Character.isUpperCase(c) && Character.isLowerCase(before))) {
          return false;
        }
      } else if (c >= 0x80 && (c < 0xA0 || (latinOnly && SIGNS.indexOf(c) < 0))) {
        return false; // below 0xA0 are the control characters of Latin-1, which nobody writes
      }
      before = c;
    }
    // Names in Latin letters stand in Chinese text without spaces.
    return changes * 10 <= letters && accented * 5 <= letters;
  }

  private static boolean isLatin(char c) {
    return c < 0x250 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
