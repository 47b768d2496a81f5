package org.trichdan.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Counts the words that can be Vietnamese syllables. Nearly all words of a Vietnamese text can,
 * with their marks and without; of other languages some short ones can. In a text that was decoded
 * wrongly hardly any word with a mark can.
 *
 * @param good words that can be syllables
 * @param bad words that cannot
 */
public record Syllables(int good, int bad) {
  /** How much of a long text is looked at, in {@code char}s. */
  private static final int LOOK = 50_000;

  private static final int LONGEST = 7;

  /**
   * Onset, nucleus and coda without tones (Thompson 1965, chapter 2); a nucleus also as it is
   * written without any marks.
   */
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:ngh(?=[eêi])|ng|nh|gh(?=[eêi])|gi|kh|ph|th|tr|ch|qu|k(?=[eêiy])|[bcdđghlmnprstvx])?"
              + "(?:(?:[aăâeêioôơuưy]|iê|yê|ie|ye|oa|oă|oe|uâ|uê|ua|ue|uô|ươ|uo|uy|uyê|uye)"
              + "(?:ng|nh|ch|[cmnpt])"
              + "|[aeêioôơuưy]|ia|ua|ưa|ai|ao|au|ay|âu|ây|eo|êu|eu|iêu|ieu|iu|oa|oai|oao|oay|oe|oeo"
              + "|oi|ôi|ơi|uây|uay|uê|ue|ui|uôi|uoi|uơ|uo|uy|uya|uyu|ưi|ươi|ươu|uou|ưu|uu|yêu|yeu)");

  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  /** All words of a text. */
  public static Syllables of(String text) {
    return count(text, word -> true);
  }

  /** The words of a text that hold a letter outside ASCII. */
  public static Syllables marked(String text) {
    return count(text, word -> !isAscii(word));
  }

  /** The words of a text that hold none. */
  public static Syllables plain(String text) {
    return count(text, Syllables::isAscii);
  }

  /** The words of a text that begin with a small letter, and so are no names. */
  public static Syllables small(String text) {
    return count(text, word -> Character.isLowerCase(word.charAt(0)));
  }

  /** How many words were counted. */
  public int all() {
    return good + bad;
  }

  /** Whether at least so many in a hundred of the words can be syllables. */
  public boolean reaches(int percent) {
    return good > 0 && good * 100L >= (long) percent * all();
  }

  /** Whether a larger share of its words can be syllables. */
  public boolean beats(Syllables other) {
    return (long) good * Math.max(1, other.all()) > (long) other.good * Math.max(1, all());
  }

  private static Syllables count(String text, Predicate<String> counted) {
    int good = 0;
    int bad = 0;
    int limit = Math.min(text.length(), LOOK);
    int i = 0;
    while (i < limit) {
      int end = i;
      while (end < limit && isInWord(text.charAt(end))) {
        end++;
      }
      if (end > i) {
        String word = text.substring(i, end);
        if (counted.test(word)) {
          boolean fits = isSyllable(word);
          good += fits ? 1 : 0;
          bad += fits ? 0 : 1;
        }
      }
      i = end + 1;
    }
    return new Syllables(good, bad);
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  private static boolean isInWord(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSyllable(String word) {
    if (word.length() > 2 * LONGEST) {
      return false;
    }
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String toneless = TONES.matcher(apart).replaceAll("");
    if (apart.length() - toneless.length() > 1) {
      return false; // a syllable has one tone
    }
    String letters = Normalizer.normalize(toneless, Normalizer.Form.NFC);
    return letters.length() <= LONGEST && SHAPE.matcher(letters).matches();
  }
}
