package org.trichdan.reduce;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Tells Vietnamese syllables from foreign words by their shape. */
public final class Syllables {
  /**
   * Onset, nucleus and coda of the Vietnamese syllable, without tones (Thompson 1965, chapter 2).
   */
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?"
              + "(?:uyê|uya|iêu|yêu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|uyu|oa|oă|oe|uâ|uê|uơ|uy|ia|iê|yê"
              + "|ua|uô|ưa|ươ|ai|ay|ao|au|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])"
              + "(?:ng|nh|ch|[cmnpt])?");

  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  private Syllables() {}

  /** Whether a lower-case word has the shape of a Vietnamese syllable. */
  public static boolean isVietnamese(String word) {
    if (word.length() > 7) {
      return false;
    }
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    String toneless = TONES.matcher(decomposed).replaceAll("");
    return SHAPE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC)).matches();
  }
}
