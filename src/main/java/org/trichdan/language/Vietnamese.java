package org.trichdan.language;

import java.text.Normalizer;

/**
 * Tells whether a text is Vietnamese, by the share of the letters which hardly any other language
 * has, and by that of the words which can be Vietnamese syllables. Of the words count those that
 * begin with a small letter: articles may be full of foreign names, and foreign articles of
 * Vietnamese ones. No model is needed; OpenNLP ships none for the detection of languages.
 */
public final class Vietnamese {
  /** Fewer letters than this say nothing: a headline may be all names. */
  private static final int FEW_LETTERS = 40;

  /** Fewer words than this say nothing. */
  private static final int FEW_WORDS = 5;

  /** How much of a long text is looked at, in {@code char}s. */
  private static final int LOOK = 50_000;

  /**
   * Its own letters, in thousandths, from which on it is certain: news has 86 and more, an English
   * report with all marks on its many Vietnamese names 38.
   */
  private static final int MANY_OWN = 60;

  /** From here on it is likely: a list of foreign players has 17, Croatian 12. */
  private static final int SOME_OWN = 15;

  /**
   * Syllables in hundredths, where it is likely: Vietnamese with as much English in quotation marks
   * has 50, English 35.
   */
  private static final int SOME_SYLLABLES = 43;

  /** Where nothing speaks for it: Vietnamese without marks has 95, Portuguese 47. */
  private static final int MANY_SYLLABLES = 58;

  private Vietnamese() {}

  /** Whether the text is Vietnamese, or too short to tell; marks may be missing or stand apart. */
  public static boolean is(String text) {
    String seen = text.length() > LOOK ? text.substring(0, LOOK) : text;
    Letters counted = Letters.of(seen);
    String composed = seen;
    if (counted.apart()) {
      composed = Normalizer.normalize(seen, Normalizer.Form.NFC);
      counted = Letters.of(composed);
    }
    int letters = counted.all();
    int own = counted.own();
    if (letters < FEW_LETTERS || own * 1000L >= (long) letters * MANY_OWN) {
      return true;
    }
    boolean likely = own * 1000L >= (long) letters * SOME_OWN;
    Syllables words = Syllables.small(composed);
    if (words.all() < FEW_WORDS) {
      return likely || Syllables.of(composed).reaches(MANY_SYLLABLES); // a list, or all capitals
    }
    return words.reaches(likely ? SOME_SYLLABLES : MANY_SYLLABLES);
  }
}
