package org.trichdan.reduce;

import org.trichdan.rule.Lexicon;

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
  int end(Words words, int i, Lexicon.Entry entry, boolean initial) {
    String surface = words.surface(i);
    if (!words.isCapitalised(i)) {
      return opensWithParticle(words, i) ? run(words, i + 1, false) : i;
    }
    boolean word = entry != null && entry.length() == 2 && !vocabulary.endsName(entry);
    if (word && evidence.isGivenName(words, i)) {
      return run(words, i, true);
    }
    if (initial && entry != null && vocabulary.opensSentence(entry)) {
      return i;
    }
    boolean surname = words.get(i).isSurname() && words.isCapitalised(i + 1);
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
    if (end == i + 1 && listed && vocabulary.isFunctionWord(words.get(i))) {
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
  private boolean isGivenName(Words words, int i, Lexicon.Entry entry) {
    if (!afterWord(words, i)) {
      return false;
    }
    if (words.get(i - 1).isHonorific()) {
      return !vocabulary.isTitle(entry);
    }
    boolean called = vocabulary.isDegree(words.get(i - 1)) || vocabulary.endsInCalling(words, i);
    if (called && vocabulary.isTown(entry) && entry.length() > 1) {
      return true; // "NSND Lệ Thủy", who is no district
    }
    if (called && entry.length() == 1 && vocabulary.isPlace(entry) && isVietnamesePair(words, i)) {
      return true; // "diễn viên Đức Khuê", who is no German
    }
    return vocabulary.endsInTitle(words, i)
        && words.isCapitalised(i + 1)
        && entry.length() == 1
        && !vocabulary.blocksName(entry);
  }

  private static boolean isVietnamesePair(Words words, int i) {
    return words.isCapitalised(i + 1)
        && isAdjacent(words, i + 1)
        && words.get(i).isSyllable()
        && words.get(i + 1).isSyllable()
        && !words.get(i + 1).isAcronym();
  }

  /** {@code tờ Biển Đảo}: two capitalised words behind the word for a paper are its name. */
  private boolean isFramedName(Words words, int i, Lexicon.Entry entry) {
    return i > 0
        && isAdjacent(words, i)
        && vocabulary.isFrame(words.get(i - 1))
        && entry.length() <= 2
        && !vocabulary.endsName(entry)
        && words.isCapitalised(i + 1);
  }

  /** {@code Chad Smith}, {@code Jordan Pickford}: a country's name that opens a clause. */
  private boolean opensForeignName(Words words, int i, Lexicon.Entry entry) {
    boolean opens = i == 0 || !Character.isLetterOrDigit(words.surface(i - 1).charAt(0));
    if (!opens || entry.length() > 1 || !vocabulary.isPlace(entry) || !words.isCapitalised(i + 1)) {
      return false;
    }
    return isAdjacent(words, i + 1)
        && !words.get(i + 1).isAcronym()
        && !words.get(i).isSyllable()
        && !words.get(i + 1).isSyllable()
        && words.entry(i + 1) == null;
  }

  /**
   * {@code Từ Thượng Hải, …}, {@code Vì Hoàng Phương Thi …}: a small word that is a family name
   * elsewhere, before a place or a full name.
   */
  private boolean isPreposition(Words words, int i) {
    Lexicon.Entry next = words.entry(i + 1);
    boolean beforePlace =
        vocabulary.isFunctionWord(words.get(i)) && next != null && vocabulary.isPlace(next);
    return beforePlace || (vocabulary.isSubordinator(words.get(i)) && opensFullName(words, i + 1));
  }

  /** {@code Chính Doãn Văn Tân cũng …}: a small word that stresses the full name after it. */
  private boolean isEmphasis(Words words, int i) {
    return words.get(i).isSyllable() && opensFullName(words, i + 1);
  }

  /** {@code Ông van Houten}. */
  private boolean opensWithParticle(Words words, int i) {
    return i > 0
        && words.isCapitalised(i + 1)
        && words.get(i).isParticle()
        && words.get(i - 1).isHonorific();
  }

  private boolean startsPerson(Lexicon.Entry entry) {
    return entry.length() == 1 && !vocabulary.opensPhrase(entry);
  }

  private int run(Words words, int i, boolean surname) {
    int limit = Math.min(words.size(), i + (surname ? MAX_VIETNAMESE : MAX_FOREIGN));
    int j = i + 1;
    if (words.get(i).isAcronym() && !isInitials(words, i)) {
      return j; // "PSS Park Chong-jun": a body and its man
    }
    while (j < limit && isAdjacent(words, j)) {
      if (j - i >= 2 && vocabulary.isSubordinator(words.get(j))) {
        break; // a caption without a full stop: "Chí Trung Dù …"
      }
      if (j - i >= 2 && opensCaption(words, i, j)) {
        break; // another without one: "Mike Tyson Diễn biến …"
      }
      if (!surname && (j - i >= 2 || !words.get(i).isSyllable()) && opensFullName(words, j)) {
        break; // "xã Tân Lập Nguyễn Văn An": a place and its man
      } else if (words.isCapitalised(j)) {
        Lexicon.Entry entry = words.entry(j);
        boolean blocks =
            entry != null
                && vocabulary.isMoreThanName(entry)
                && vocabulary.blocksName(entry)
                && !isVerbAsName(words.surface(j), entry)
                && !isFrameAsName(words.surface(j), entry)
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
    return Math.min(j, words.size());
  }

  /** A Vietnamese word with small letters behind it, after foreign names only. */
  private static boolean opensCaption(Words words, int start, int j) {
    String word = words.lower(j);
    boolean marked = word.chars().anyMatch(c -> c > 0x7F);
    return marked
        && Syllables.isVietnamese(word)
        && !words.isCapitalised(j + 1)
        && syllables(words, start, j) == 0;
  }

  /** A family name with two more capitalised words behind it. */
  private boolean opensFullName(Words words, int j) {
    return j < words.size()
        && words.get(j).isSurname()
        && words.isCapitalised(j + 1)
        && words.isCapitalised(j + 2);
  }

  private static boolean afterWord(Words words, int i) {
    return i > 0 && isAdjacent(words, i) && !words.get(i - 1).isBreak();
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
  private boolean isCountryAsName(Words words, int start, int j, Lexicon.Entry entry) {
    return entry.length() == 1
        && vocabulary.isPlace(entry)
        && syllables(words, start, j + 1) == j + 1 - start;
  }

  /** {@code Lloyd Austin}, {@code Ingrid Lima}: behind a first name a place is a family name. */
  private boolean isPlaceAsSurname(Words words, int start, int j, Lexicon.Entry entry) {
    return j == start + 1
        && entry.length() == 1
        && vocabulary.isPlace(entry)
        && vocabulary.isGivenName(words.get(start));
  }

  /** Whether a listed word is nevertheless part of the Vietnamese name before it. */
  private boolean joins(Lexicon.Entry entry, int wordsBefore) {
    if (entry.length() == 1) {
      return wordsBefore < MAX_LISTED;
    }
    return !vocabulary.endsName(entry) && wordsBefore < MAX_LISTED - 1 && entry.length() == 2;
  }

  /** How many particles stand here before the next part of a name: two in "von der Leyen". */
  private int particles(Words words, int j) {
    int n = 0;
    while (j + n < words.size() && words.get(j + n).isParticle()) {
      n++;
    }
    return words.isCapitalised(j + n) ? n : 0;
  }

  /** {@code JD Vance}, {@code AJ Styles}: two letters, one of them a J, as few bodies have. */
  private static boolean isInitials(Words words, int i) {
    String letters = words.surface(i);
    return letters.length() == 2
        && letters.indexOf('J') >= 0
        && words.isCapitalised(i + 1)
        && !words.get(i + 1).isAcronym();
  }

  /** {@code P.Reid}: a point after one capital, with a capitalised word right behind it. */
  private static boolean isInitial(Words words, int j) {
    return words.get(j).is('.')
        && words.surface(j - 1).length() == 1
        && words.isCapitalised(j + 1)
        && words.end(j - 1) == words.start(j);
  }

  private boolean isNameAtStart(Words words, int i, int end) {
    if (vocabulary.isFunctionWord(words.get(i))) {
      return false;
    }
    return end > i + 1 || evidence.isCapitalisedInside(words.get(i)) || !words.get(i).isSyllable();
  }

  /** {@code Nguyễn Văn T. cho biết}: the point of an initial belongs to the name. */
  private static int withInitial(Words words, int start, int end) {
    if (end <= start || end >= words.size() || !words.get(end).is('.')) {
      return end;
    }
    String surface = words.surface(end - 1);
    boolean initial = surface.length() == 1 || surface.charAt(surface.length() - 2) == '.';
    return initial && words.start(end) == words.end(end - 1) ? end + 1 : end;
  }

  /** How many of the words have the shape of Vietnamese syllables. */
  private static int syllables(Words words, int from, int to) {
    int syllables = 0;
    for (int i = from; i < to; i++) {
      syllables += words.get(i).isSyllable() ? 1 : 0;
    }
    return syllables;
  }

  private static boolean isAdjacent(Words words, int j) {
    return words.start(j) - words.end(j - 1) <= 2;
  }
}
