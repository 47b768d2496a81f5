package org.trichdan.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.trichdan.text.Tone;

/** Brings words into the two forms that they are searched by. */
final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folding() {}

  /** With diacritics, but composed, in lower case and with one placement of the tone mark. */
  static String exact(String text) {
    return Tone.normalize(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
  }

  /** Without diacritics: {@code Đặng} becomes {@code dang}. */
  static String folded(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return MARKS.matcher(lower).replaceAll("").replace('đ', 'd');
  }
}
