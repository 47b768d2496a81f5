package org.trichdan.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.trichdan.reduce.Listed;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.text.Spelling;

/**
 * Decides whether a short form can stand for a full name.
 *
 * <p>A Vietnamese full name is shortened to its last words ({@code Nguyễn Văn Nam}: {@code ông
 * Nam}); a Western one to its last words, rarely its first; a Chinese or Korean one to its family
 * name, which comes first ({@code Tập Cận Bình}: {@code ông Tập}).
 */
final class NameForms {
  private final Vocabulary vocabulary;

  NameForms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** How well {@code shorter} fits as a form of {@code full}: 0 not at all, higher is better. */
  int fit(String shorter, String full) {
    List<String> small = words(shorter);
    List<String> large = words(full);
    if (small.size() > large.size()) {
      return 0;
    }
    if (small.equals(large)) {
      return 4;
    }
    if (small.size() == large.size()) {
      return 0;
    }
    if (large.subList(large.size() - small.size(), large.size()).equals(small)) {
      return 3;
    }
    boolean vietnamese = isVietnamese(full);
    if (large.subList(0, small.size()).equals(small)) {
      boolean eastern = small.size() == 1 && vocabulary.contains(Listed.SURNAME_EAST, shorter);
      return vietnamese ? eastern ? 1 : 0 : 2;
    }
    // "Joe Biden" in "Joseph Robinette Biden" is beyond us; "Hun Manet" in "Samdech Hun Manet" is
    // not.
    return !vietnamese && small.size() == 1 && large.contains(small.get(0)) ? 1 : 0;
  }

  /** Whether a full name is built as Vietnamese ones are: a family name, then given names. */
  boolean isVietnamese(String full) {
    String[] words = full.split(" ", -1);
    return words.length >= 3 && words.length <= 5 && vocabulary.contains(Listed.SURNAME, words[0]);
  }

  private static List<String> words(String name) {
    return Arrays.asList(compared(name).split(" ", -1));
  }

  /** A name in the letters that forms are compared in, its words still apart by one space. */
  static String compared(String name) {
    return Spelling.normalize(name.toLowerCase(Locale.ROOT));
  }
}
