package org.trichdan.reduce;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trichdan.rule.Lexicon;
import org.trichdan.text.TextToken;

/**
 * Finds proper names: runs of capitalised words that no list explains.
 *
 * <p>A Vietnamese family name opens a person's name and may be followed by words that are places or
 * titles elsewhere ({@code Nguyễn Thái Bình}). The first word of a sentence is capitalised anyway; it
 * is a name only if the article capitalises it elsewhere, or if it is no Vietnamese syllable.
 */
final class NameScanner {
  private static final int MAX_VIETNAMESE = 5;
  private static final int MAX_FOREIGN = 6;

  private final Vocabulary vocabulary;
  private final Set<String> capitalisedInside = new HashSet<>();
  private final Set<String> namesOfPeople = new HashSet<>();

  NameScanner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Notes which words the article capitalises in the middle of its sentences. */
  void learn(TokenizedSentence sentence) {
    boolean initial = true;
    for (TokenizedSentence.Piece piece : sentence.pieces()) {
      if (piece instanceof TokenizedSentence.Words words) {
        learnPeople(words);
        for (int i = initial ? 1 : 0; i < words.surfaces().size(); i++) {
          String surface = words.surfaces().get(i);
          if (isCapitalised(surface)
              && !isBreak(words.surfaces().get(Math.max(i - 1, 0)))
              && isUnlisted(words, i)) {
            capitalisedInside.add(surface);
          }
        }
      }
      initial = piece instanceof TokenizedSentence.Quoted;
    }
  }

  /** An honorific before a capitalised word makes that word, and the last of its run, a person's. */
  private void learnPeople(TokenizedSentence.Words words) {
    for (int i = 0; i + 1 < words.surfaces().size(); i++) {
      boolean honorific = vocabulary.isIn("honorific", words.lowers().get(i));
      if (honorific
          && isCapitalisedAt(words, i + 1)
          && (i == 0 || !isCapitalised(words.surfaces().get(i)))) {
        int end = i + 1;
        while (end < words.surfaces().size() && isCapitalisedAt(words, end) && end - i < 5) {
          end++;
        }
        namesOfPeople.add(words.surfaces().get(i + 1));
        namesOfPeople.add(words.surfaces().get(end - 1));
      }
    }
  }

  /**
   * Whether a name is a person's: it ends like one that the article gives an honorific, or has the
   * form of a Vietnamese full name.
   */
  boolean isHuman(TokenizedSentence.Words words, int start, int end) {
    if (namesOfPeople.contains(words.surfaces().get(end - 1))) {
      return true;
    }
    return end - start >= 3 && vocabulary.isIn("surname", words.surfaces().get(start));
  }

  private boolean isUnlisted(TokenizedSentence.Words words, int i) {
    Lexicon.Entry entry = vocabulary.lexicon().longestAt(words.surfaces(), words.lowers(), i);
    return entry == null || !vocabulary.isMoreThanName(entry);
  }

  /**
   * Where the name that starts at token {@code i} ends, or {@code i} when none starts there.
   *
   * @param initial whether the token opens its sentence
   */
  int end(TokenizedSentence.Words words, int i, Lexicon.Entry entry, boolean initial) {
    String surface = words.surfaces().get(i);
    if (!isCapitalised(surface)) {
      return opensWithParticle(words, i) ? run(words, i + 1, false) : i;
    }
    boolean surname = vocabulary.isIn("surname", surface) && isCapitalisedAt(words, i + 1);
    boolean listed = entry != null && vocabulary.isMoreThanName(entry);
    if (listed && isGivenName(words, i, entry)) {
      return withInitial(words, run(words, i, true));
    }
    if (listed && !startsPerson(entry, surname) && (initial || vocabulary.blocksName(entry))) {
      return i;
    }
    int end = run(words, i, surname);
    if (initial && !surname && !isNameAtStart(words, i, end)) {
      return i;
    }
    return withInitial(words, end);
  }

  /**
   * {@code ông Nam}, {@code chị Nga}, {@code ca sĩ Đông Nhạn}: after an honorific every capitalised
   * word is a name, whatever else it is, and after a title those that are no place or body.
   */
  private boolean isGivenName(TokenizedSentence.Words words, int i, Lexicon.Entry entry) {
    if (i == 0 || !isAdjacent(words, i) || isBreak(words.surfaces().get(i - 1))) {
      return false;
    }
    String before = words.lowers().get(i - 1);
    if (vocabulary.isIn("honorific", before)) {
      return !vocabulary.isTitle(entry);
    }
    boolean titled = vocabulary.endsInTitle(words.lowers(), i);
    return titled && isCapitalisedAt(words, i + 1) && entry.length() == 1 && !vocabulary.blocksName(entry);
  }

  /** {@code Ông van Houten}. */
  private boolean opensWithParticle(TokenizedSentence.Words words, int i) {
    return i > 0
        && isCapitalisedAt(words, i + 1)
        && vocabulary.isIn("name-particle", words.lowers().get(i))
        && vocabulary.isIn("honorific", words.lowers().get(i - 1));
  }

  private boolean startsPerson(Lexicon.Entry entry, boolean surname) {
    return surname && entry.length() == 1 && !vocabulary.opensPhrase(entry);
  }

  private int run(TokenizedSentence.Words words, int i, boolean surname) {
    int limit = i + (surname ? MAX_VIETNAMESE : MAX_FOREIGN);
    int j = i + 1;
    if (isAcronym(words.surfaces().get(i))) {
      return j; // "PSS Park Chong-jun": a body and its man
    }
    while (j < words.tokens().size() && j < limit && isAdjacent(words, j)) {
      if (isCapitalisedAt(words, j)) {
        Lexicon.Entry entry = vocabulary.lexicon().longestAt(words.surfaces(), words.lowers(), j);
        boolean listed = entry != null && vocabulary.isMoreThanName(entry);
        if (listed && vocabulary.blocksName(entry) && !joins(i, j, entry, surname)) {
          break;
        }
        j++;
      } else if (isInitial(words, j)) {
        j += 2;
      } else if (vocabulary.isIn("name-particle", words.lowers().get(j)) && isCapitalisedAt(words, j + 1)) {
        j += 2;
      } else {
        break;
      }
    }
    return j;
  }

  private static boolean isAcronym(String surface) {
    return surface.length() >= 2
        && surface.length() <= 6
        && surface.chars().allMatch(Character::isUpperCase);
  }

  /** "P.Reid": a point after one capital, with a capitalised word right behind it. */
  private static boolean isInitial(TokenizedSentence.Words words, int j) {
    return words.surfaces().get(j).equals(".")
        && words.surfaces().get(j - 1).length() == 1
        && isCapitalisedAt(words, j + 1)
        && words.tokens().get(j - 1).end() == words.tokens().get(j).start();
  }

  /** Whether a listed word is nevertheless part of the person's name before it. */
  private boolean joins(int start, int at, Lexicon.Entry entry, boolean surname) {
    if (!surname) {
      return false;
    }
    if (entry.length() == 1) {
      return at - start < 4;
    }
    return !vocabulary.endsName(entry) && at - start < 3 && entry.length() == 2;
  }

  private boolean isNameAtStart(TokenizedSentence.Words words, int i, int end) {
    String surface = words.surfaces().get(i);
    if (vocabulary.isIn("function-word", words.lowers().get(i))) {
      return false;
    }
    return end > i + 1
        || capitalisedInside.contains(surface)
        || !Syllables.isVietnamese(words.lowers().get(i));
  }

  /** {@code Nguyễn Văn T. cho biết}: the point of an initial belongs to the name. */
  private static int withInitial(TokenizedSentence.Words words, int end) {
    if (end >= words.tokens().size() || !words.surfaces().get(end).equals(".")) {
      return end;
    }
    TextToken last = words.tokens().get(end - 1);
    String surface = last.surface();
    boolean initial = surface.length() == 1 || surface.charAt(surface.length() - 2) == '.';
    return initial && words.tokens().get(end).start() == last.end() ? end + 1 : end;
  }

  private static boolean isCapitalisedAt(TokenizedSentence.Words words, int i) {
    return i < words.surfaces().size() && isCapitalised(words.surfaces().get(i));
  }

  private static boolean isAdjacent(TokenizedSentence.Words words, int j) {
    List<TextToken> tokens = words.tokens();
    return tokens.get(j).start() - tokens.get(j - 1).end() <= 2;
  }

  /** {@code al-Sharaa} is as good as capitalised. */
  private static boolean isCapitalised(String surface) {
    if (Character.isUpperCase(surface.codePointAt(0))) {
      return true;
    }
    if (surface.length() > 4 && surface.substring(1).chars().anyMatch(Character::isUpperCase)) {
      return true; // vonHoldt
    }
    int hyphen = surface.indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && hyphen + 1 < surface.length()
        && Character.isUpperCase(surface.codePointAt(hyphen + 1));
  }

  private static boolean isBreak(String surface) {
    return surface.length() == 1 && ".?!:;-*•".indexOf(surface.charAt(0)) >= 0;
  }
}
