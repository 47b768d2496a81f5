package org.trichdan.reduce;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells Vietnamese syllables from foreign words by their shape: onset, nucleus and coda, without
 * tones (Thompson 1965, chapter 2). Taken apart by hand, since every new word is asked.
 */
public final class Syllables {
  private static final int LONGEST = 7;

  private static final String[] ONSETS =
      "ngh ng nh gh gi kh ph th tr ch qu b c d đ g h k l m n p r s t v x ".split(" ", -1);

  private static final Set<String> NUCLEI =
      Set.of(
          ("uyê uya iêu yêu oai oay oao oeo uây uôi ươi ươu uyu oa oă oe uâ uê uơ uy ia iê yê ua uô"
                  + " ưa ươ ai ay ao au âu ây eo êu iu oi ôi ơi ui ưi ưu a ă â e ê i o ô ơ u ư y")
              .split(" ", -1));

  private static final String[] CODAS = {"", "ng", "nh", "ch", "c", "m", "n", "p", "t"};

  /** A letter, and behind it the same letter with the five tones. */
  private static final String[] TONED = {
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ",
    "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"
  };

  /** By letter, the letter without its tone; 0 for letters that Vietnamese does not have. */
  private static final char[] TONELESS = new char[0x1F00];

  private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  static {
    for (char c = 0; c < 0x80; c++) {
      TONELESS[c] = c;
    }
    TONELESS['đ'] = 'đ';
    for (String letter : TONED) {
      for (int i = 0; i < letter.length(); i++) {
        TONELESS[letter.charAt(i)] = letter.charAt(0);
      }
    }
  }

  private Syllables() {}

  /** Whether a lower-case word has the shape of a Vietnamese syllable. */
  public static boolean isVietnamese(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    String bare = toneless(word);
    for (String onset : ONSETS) {
      if (bare.startsWith(onset) && isRhyme(bare.substring(onset.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRhyme(String rest) {
    for (String coda : CODAS) {
      if (rest.endsWith(coda)
          && NUCLEI.contains(rest.substring(0, rest.length() - coda.length()))) {
        return true;
      }
    }
    return false;
  }

  private static String toneless(String word) {
    char[] letters = new char[word.length()];
    for (int i = 0; i < letters.length; i++) {
      char c = word.charAt(i);
      letters[i] = c < TONELESS.length ? TONELESS[c] : 0;
      if (letters[i] == 0) {
        return tonelessOfAny(word);
      }
    }
    return new String(letters);
  }

  /** The same for a word with letters of other languages, which may have such marks, too. */
  private static String tonelessOfAny(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    String bare = TONES.matcher(decomposed).replaceAll("");
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }
}
