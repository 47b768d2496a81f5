package org.trichdan.html;

import java.text.Normalizer;
import java.util.Locale;

/** What two ways to write a title or a name have in common. */
final class Folding {
  private Folding() {}

  /** The letters and digits alone, small and composed. */
  static String letters(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(lower.length());
    lower.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
