package org.trichdan.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.trichdan.text.Tone;

/** Brings words and names into the forms that they are searched by. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Folding() {}

  /** With diacritics, but composed, in lower case and with one placement of the tone mark. */
  public static String exact(String text) {
    return Tone.normalize(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
  }

  /** Without diacritics: {@code Đặng} becomes {@code dang}. */
  public static String folded(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return MARKS.matcher(lower).replaceAll("").replace('đ', 'd');
  }

  /**
   * What all spellings of a name have in common that differ only in diacritics, capitals, spaces,
   * hyphens, dots and apostrophes: {@code Kim Jong-un} becomes {@code kimjongun}.
   */
  public static String key(String name) {
    return NO_LETTERS.matcher(folded(name)).replaceAll("");
  }
}
