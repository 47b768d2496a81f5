package org.trichdan.reduce;

import java.util.List;
import org.trichdan.rule.Lexicon;
import org.trichdan.text.TextToken;

/**
 * Finds proper names: runs of capitalised words that no list explains.
 *
 * <p>A Vietnamese family name opens a person's name and may be followed by words that are places or
 * titles elsewhere ({@code Nguyễn Thái Bình}). The first word of a sentence is capitalised anyway;
 * it is a name only if the article capitalises it elsewhere, or if it is no Vietnamese syllable.
 */
final class NameScanner {
  private static final int MAX_VIETNAMESE = 5;
  private static final int MAX_FOREIGN = 6;

  /** At most so many listed words may follow a family name. */
  private static final int MAX_LISTED = 4;

  private final Vocabulary vocabulary;
  private final NameEvidence evidence;

  NameScanner(Vocabulary vocabulary, NameEvidence evidence) {
    this.vocabulary = vocabulary;
    this.evidence = evidence;
  }

  /**
   * Where the name that starts at token {@code i} ends, or {@code i} when none starts there.
   *
   * @param entry the longest list entry that starts there; null when there is none
   * @param initial whether the token opens its sentence
   */
  int end(TokenizedSentence.Words words, int i, Lexicon.Entry entry, boolean initial) {
    String surface = words.surfaces().get(i);
    if (!Capitals.isCapitalised(surface)) {
      return opensWithParticle(words, i) ? run(words, i + 1, false) : i;
    }
    boolean word = entry != null && entry.length() == 2 && !vocabulary.endsName(entry);
    if (word && evidence.isGivenName(words, i)) {
      return run(words, i, true);
    }
    if (initial && entry != null && vocabulary.opensSentence(entry)) {
      return i;
    }
    boolean surname = vocabulary.isIn("surname", surface) && Capitals.isAt(words, i + 1);
    if (initial && surname && isPreposition(words, i)) {
      return i;
    }
    if (initial && !surname && isEmphasis(words, i)) {
      return i;
    }
    boolean listed = entry != null && vocabulary.isMoreThanName(entry);
    if (listed && isFramedName(words, i, entry)) {
      return run(words, i, true);
    }
    if (listed && isGivenName(words, i, entry)) {
      return withInitial(words, i, run(words, i, true));
    }
    if (listed && opensForeignName(words, i, entry)) {
      return withInitial(words, i, run(words, i, false));
    }
    boolean blocks =
        listed
            && vocabulary.blocksName(entry)
            && !(afterWord(words, i) && isVerbAsName(surface, entry));
    if (listed && !(surname && startsPerson(entry)) && (initial || blocks)) {
      return i;
    }
    int end = run(words, i, surname);
    if (end == i + 1 && listed && vocabulary.isIn("function-word", words.lowers().get(i))) {
      return i; // after a colon or a dash, "Nếu" opens a sentence
    }
    if (initial && !surname && !isNameAtStart(words, i, end)) {
      return i;
    }
    return withInitial(words, i, end);
  }

  /**
   * {@code ông Nam}, {@code chị Nga}, {@code ca sĩ Đông Nhạn}: after an honorific every capitalised
   * word is a name, whatever else it is, and after a title those that are no place or body.
   */
  private boolean isGivenName(TokenizedSentence.Words words, int i, Lexicon.Entry entry) {
    if (!afterWord(words, i)) {
      return false;
    }
    if (vocabulary.isIn("honorific", words.lowers().get(i - 1))) {
      return !vocabulary.isTitle(entry);
    }
    boolean called =
        vocabulary.isDegree(words.surfaces().get(i - 1))
            || vocabulary.endsInCalling(words.lowers(), i);
    if (called && vocabulary.isTown(entry) && entry.length() > 1) {
      return true; // "NSND Lệ Thủy", who is no district
    }
    if (called && entry.length() == 1 && vocabulary.isPlace(entry) && isVietnamesePair(words, i)) {
      return true; // "diễn viên Đức Khuê", who is no German
    }
    return vocabulary.endsInTitle(words.lowers(), i)
        && Capitals.isAt(words, i + 1)
        && entry.length() == 1
        && !vocabulary.blocksName(entry);
  }

  private static boolean isVietnamesePair(TokenizedSentence.Words words, int i) {
    return Capitals.isAt(words, i + 1)
        && isAdjacent(words, i + 1)
        && Syllables.isVietnamese(words.lowers().get(i))
        && Syllables.isVietnamese(words.lowers().get(i + 1))
        && !Capitals.isAcronym(words.surfaces().get(i + 1));
  }

  /** {@code tờ Biển Đảo}: two capitalised words behind the word for a paper are its name. */
  private boolean isFramedName(TokenizedSentence.Words words, int i, Lexicon.Entry entry) {
    return i > 0
        && isAdjacent(words, i)
        && vocabulary.isIn("outletframe", words.lowers().get(i - 1))
        && entry.length() <= 2
        && !vocabulary.endsName(entry)
        && Capitals.isAt(words, i + 1);
  }

  /** {@code Chad Smith}, {@code Jordan Pickford}: a country's name that opens a clause. */
  private boolean opensForeignName(TokenizedSentence.Words words, int i, Lexicon.Entry entry) {
    boolean opens = i == 0 || !Character.isLetterOrDigit(words.surfaces().get(i - 1).charAt(0));
    if (!opens
        || entry.length() > 1
        || !vocabulary.isPlace(entry)
        || !Capitals.isAt(words, i + 1)) {
      return false;
    }
    String next = words.surfaces().get(i + 1);
    return isAdjacent(words, i + 1)
        && !Capitals.isAcronym(next)
        && !Syllables.isVietnamese(words.lowers().get(i))
        && !Syllables.isVietnamese(words.lowers().get(i + 1))
        && vocabulary.lexicon().longestAt(words.surfaces(), words.lowers(), i + 1) == null;
  }

  /**
   * {@code Từ Thượng Hải, …}, {@code Vì Hoàng Phương Thi …}: a small word that is a family name
   * elsewhere, before a place or a full name.
   */
  private boolean isPreposition(TokenizedSentence.Words words, int i) {
    Lexicon.Entry next = vocabulary.lexicon().longestAt(words.surfaces(), words.lowers(), i + 1);
    boolean beforePlace =
        vocabulary.isIn("function-word", words.lowers().get(i))
            && next != null
            && vocabulary.isPlace(next);
    return beforePlace
        || (vocabulary.isIn("subordinator", words.lowers().get(i)) && opensFullName(words, i + 1));
  }

  /** {@code Chính Doãn Văn Tân cũng …}: a small word that stresses the full name after it. */
  private boolean isEmphasis(TokenizedSentence.Words words, int i) {
    return Syllables.isVietnamese(words.lowers().get(i)) && opensFullName(words, i + 1);
  }

  /** {@code Ông van Houten}. */
  private boolean opensWithParticle(TokenizedSentence.Words words, int i) {
    return i > 0
        && Capitals.isAt(words, i + 1)
        && vocabulary.isIn("name-particle", words.lowers().get(i))
        && vocabulary.isIn("honorific", words.lowers().get(i - 1));
  }

  private boolean startsPerson(Lexicon.Entry entry) {
    return entry.length() == 1 && !vocabulary.opensPhrase(entry);
  }

  private int run(TokenizedSentence.Words words, int i, boolean surname) {
    int limit = Math.min(words.tokens().size(), i + (surname ? MAX_VIETNAMESE : MAX_FOREIGN));
    int j = i + 1;
    if (Capitals.isAcronym(words.surfaces().get(i)) && !isInitials(words, i)) {
      return j; // "PSS Park Chong-jun": a body and its man
    }
    while (j < limit && isAdjacent(words, j)) {
      if (j - i >= 2 && vocabulary.isIn("subordinator", words.lowers().get(j))) {
        break; // a caption without a full stop: "Chí Trung Dù …"
      }
      if (j - i >= 2 && opensCaption(words, i, j)) {
        break; // another without one: "Mike Tyson Diễn biến …"
      }
      if (!surname
          && (j - i >= 2 || !Syllables.isVietnamese(words.lowers().get(i)))
          && opensFullName(words, j)) {
        break; // "xã Tân Lập Nguyễn Văn An": a place and its man
      } else if (Capitals.isAt(words, j)) {
        Lexicon.Entry entry = vocabulary.lexicon().longestAt(words.surfaces(), words.lowers(), j);
        boolean blocks =
            entry != null
                && vocabulary.isMoreThanName(entry)
                && vocabulary.blocksName(entry)
                && !isVerbAsName(words.surfaces().get(j), entry)
                && !isFrameAsName(words.surfaces().get(j), entry)
                && !isCountryAsName(words, i, j, entry)
                && !isPlaceAsSurname(words, i, j, entry);
        if (blocks && !(surname && joins(entry, j - i))) {
          break;
        }
        j++;
      } else if (isInitial(words, j)) {
        j += 2;
      } else if (particles(words, j) > 0) {
        j += particles(words, j) + 1;
      } else {
        break;
      }
    }
    return Math.min(j, words.tokens().size());
  }

  /** A Vietnamese word with small letters behind it, after foreign names only. */
  private static boolean opensCaption(TokenizedSentence.Words words, int start, int j) {
    String word = words.lowers().get(j);
    boolean marked = word.chars().anyMatch(c -> c > 0x7F);
    return marked
        && Syllables.isVietnamese(word)
        && !Capitals.isAt(words, j + 1)
        && words.lowers().subList(start, j).stream().noneMatch(Syllables::isVietnamese);
  }

  /** A family name with two more capitalised words behind it. */
  private boolean opensFullName(TokenizedSentence.Words words, int j) {
    return j < words.surfaces().size()
        && vocabulary.isIn("surname", words.surfaces().get(j))
        && Capitals.isAt(words, j + 1)
        && Capitals.isAt(words, j + 2);
  }

  private static boolean afterWord(TokenizedSentence.Words words, int i) {
    return i > 0 && isAdjacent(words, i) && !Capitals.isBreak(words.surfaces().get(i - 1));
  }

  /**
   * {@code Gia Bảo}, {@code Công ty Khai Tâm}, {@code Lê Cát Lý giải thích}: no verb has a capital
   * in mid-clause.
   */
  private boolean isVerbAsName(String surface, Lexicon.Entry entry) {
    return vocabulary.isVerb(entry) && isOneCapital(surface);
  }

  /** {@code Thu Trang}: behind a name, what else opens an outlet's name. */
  private boolean isFrameAsName(String surface, Lexicon.Entry entry) {
    return entry.length() == 1 && vocabulary.isFrame(entry) && isOneCapital(surface);
  }

  private static boolean isOneCapital(String surface) {
    return surface.length() > 1 && Character.isLowerCase(surface.charAt(1));
  }

  /** {@code Tuấn Anh}, {@code Hồng Nga}: behind Vietnamese names a country's is a given name. */
  private boolean isCountryAsName(
      TokenizedSentence.Words words, int start, int j, Lexicon.Entry entry) {
    return entry.length() == 1
        && vocabulary.isPlace(entry)
        && words.lowers().subList(start, j + 1).stream().allMatch(Syllables::isVietnamese);
  }

  /** {@code Lloyd Austin}, {@code Ingrid Lima}: behind a first name a place is a family name. */
  private boolean isPlaceAsSurname(
      TokenizedSentence.Words words, int start, int j, Lexicon.Entry entry) {
    return j == start + 1
        && entry.length() == 1
        && vocabulary.isPlace(entry)
        && vocabulary.isIn("given-name", words.surfaces().get(start));
  }

  /** Whether a listed word is nevertheless part of the Vietnamese name before it. */
  private boolean joins(Lexicon.Entry entry, int wordsBefore) {
    if (entry.length() == 1) {
      return wordsBefore < MAX_LISTED;
    }
    return !vocabulary.endsName(entry) && wordsBefore < MAX_LISTED - 1 && entry.length() == 2;
  }

  /** How many particles stand here before the next part of a name: two in "von der Leyen". */
  private int particles(TokenizedSentence.Words words, int j) {
    int n = 0;
    while (j + n < words.lowers().size()
        && vocabulary.isIn("name-particle", words.lowers().get(j + n))) {
      n++;
    }
    return Capitals.isAt(words, j + n) ? n : 0;
  }

  /** {@code JD Vance}, {@code AJ Styles}: two letters, one of them a J, as few bodies have. */
  private static boolean isInitials(TokenizedSentence.Words words, int i) {
    String letters = words.surfaces().get(i);
    return letters.length() == 2
        && letters.indexOf('J') >= 0
        && Capitals.isAt(words, i + 1)
        && !Capitals.isAcronym(words.surfaces().get(i + 1));
  }

  /** {@code P.Reid}: a point after one capital, with a capitalised word right behind it. */
  private static boolean isInitial(TokenizedSentence.Words words, int j) {
    return words.surfaces().get(j).equals(".")
        && words.surfaces().get(j - 1).length() == 1
        && Capitals.isAt(words, j + 1)
        && words.tokens().get(j - 1).end() == words.tokens().get(j).start();
  }

  private boolean isNameAtStart(TokenizedSentence.Words words, int i, int end) {
    if (vocabulary.isIn("function-word", words.lowers().get(i))) {
      return false;
    }
    return end > i + 1
        || evidence.isCapitalisedInside(words.surfaces().get(i))
        || !Syllables.isVietnamese(words.lowers().get(i));
  }

  /** {@code Nguyễn Văn T. cho biết}: the point of an initial belongs to the name. */
  private static int withInitial(TokenizedSentence.Words words, int start, int end) {
    if (end <= start || end >= words.tokens().size() || !words.surfaces().get(end).equals(".")) {
      return end;
    }
    TextToken last = words.tokens().get(end - 1);
    String surface = last.surface();
    boolean initial = surface.length() == 1 || surface.charAt(surface.length() - 2) == '.';
    return initial && words.tokens().get(end).start() == last.end() ? end + 1 : end;
  }

  private static boolean isAdjacent(TokenizedSentence.Words words, int j) {
    List<TextToken> tokens = words.tokens();
    return tokens.get(j).start() - tokens.get(j - 1).end() <= 2;
  }
}
