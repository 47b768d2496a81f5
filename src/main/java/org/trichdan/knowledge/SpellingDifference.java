package org.trichdan.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.trichdan.text.Spelling;

/** Says in what two spellings with the same letters differ. */
final class SpellingDifference {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private SpellingDifference() {}

  /** {@code hyphens}, {@code capitals, place of the tone mark}, and so on. */
  static String of(String a, String b) {
    String x = Normalizer.normalize(a, Normalizer.Form.NFC);
    String y = Normalizer.normalize(b, Normalizer.Form.NFC);
    List<String> differences = new ArrayList<>();
    if (x.equals(y)) {
      return "Unicode normalisation";
    }
    letters(x, y, differences);
    marks(x, y, "-‐‑‒–—", "hyphens", differences);
    marks(x, y, "'’‘`´ʼ", "apostrophes", differences);
    marks(x, y, ".", "dots", differences);
    if (differences.isEmpty()) {
      differences.add("spaces");
    }
    return String.join(", ", differences);
  }

  private static void letters(String x, String y, List<String> differences) {
    String small = letters(x.toLowerCase(Locale.ROOT));
    String other = letters(y.toLowerCase(Locale.ROOT));
    if (!small.equals(other)) {
      boolean tone =
          letters(Spelling.normalize(x.toLowerCase(Locale.ROOT)))
              .equals(letters(Spelling.normalize(y.toLowerCase(Locale.ROOT))));
      differences.add(tone ? "place of the tone mark" : "diacritics");
    }
    if (!caseOf(letters(x)).equals(caseOf(letters(y)))) {
      differences.add("capitals");
    }
  }

  private static String letters(String text) {
    return NO_LETTERS.matcher(text).replaceAll("");
  }

  private static String caseOf(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(Character.isUpperCase(c) ? 'A' : 'a'));
    return out.toString();
  }

  private static void marks(String x, String y, String marks, String what, List<String> to) {
    if (!only(x, marks).equals(only(y, marks))) {
      to.add(what);
    }
  }

  private static String only(String text, String marks) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(c -> marks.indexOf(c) >= 0).forEach(out::appendCodePoint);
    return out.toString();
  }
}
