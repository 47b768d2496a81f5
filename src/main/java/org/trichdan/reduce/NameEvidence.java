package org.trichdan.reduce;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trichdan.rule.Lexicon;

/** What an article shows, anywhere in it, of which of its words are names, and which of people. */
final class NameEvidence {
  private static final int MAX_NAME = 5;
  private static final Set<String> AGE_OPENS = Set.of(",", "(");

  private final Vocabulary vocabulary;
  private final Set<String> capitalisedInside = new HashSet<>();
  private final Set<String> namesOfPeople = new HashSet<>();
  private final Set<String> givenNames = new HashSet<>();

  NameEvidence(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Notes which words a sentence capitalises in its middle, and which follow an honorific. */
  void learn(TokenizedSentence sentence) {
    boolean initial = true;
    for (TokenizedSentence.Piece piece : sentence.pieces()) {
      if (piece instanceof TokenizedSentence.Words words) {
        learnPeople(words);
        learnAges(words);
        learnGivenNames(words);
        for (int i = initial ? 1 : 0; i < words.surfaces().size(); i++) {
          boolean inside = i == 0 || !Capitals.isBreak(words.surfaces().get(i - 1));
          if (inside && Capitals.isAt(words, i) && isUnlisted(words, i)) {
            capitalisedInside.add(words.surfaces().get(i));
          }
        }
      }
      initial = piece instanceof TokenizedSentence.Quoted;
    }
  }

  /** Whether the article capitalises the word where no sentence begins. */
  boolean isCapitalisedInside(String surface) {
    return capitalisedInside.contains(surface);
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

  /**
   * Whether two capitalised words, whatever else they mean, end the full name of somebody in the
   * article: {@code Duy Nhất} after {@code Nguyễn Trần Duy Nhất}.
   */
  boolean isGivenName(TokenizedSentence.Words words, int i) {
    return Capitals.isAt(words, i + 1)
        && givenNames.contains(words.surfaces().get(i) + " " + words.surfaces().get(i + 1));
  }

  private void learnGivenNames(TokenizedSentence.Words words) {
    for (int i = 0; i + 3 < words.surfaces().size(); i++) {
      boolean full =
          vocabulary.isIn("surname", words.surfaces().get(i))
              && Capitals.isAt(words, i + 1)
              && Capitals.isAt(words, i + 2)
              && Capitals.isAt(words, i + 3)
              && !Capitals.isAt(words, i + 4);
      if (full) {
        givenNames.add(words.surfaces().get(i + 2) + " " + words.surfaces().get(i + 3));
      }
    }
  }

  /**
   * An honorific before a capitalised word makes that word, and the last of its run, a person's.
   */
  private void learnPeople(TokenizedSentence.Words words) {
    for (int i = 0; i + 1 < words.surfaces().size(); i++) {
      boolean honorific = vocabulary.isIn("honorific", words.lowers().get(i));
      boolean opens = i == 0 || !Capitals.isAt(words, i);
      if (honorific && opens && Capitals.isAt(words, i + 1)) {
        int end = i + 1;
        while (Capitals.isAt(words, end) && end - i < MAX_NAME) {
          end++;
        }
        namesOfPeople.add(words.surfaces().get(i + 1));
        namesOfPeople.add(words.surfaces().get(end - 1));
      }
    }
  }

  /** {@code Thania Gonzalez, 31 tuổi}: what has an age is somebody. */
  private void learnAges(TokenizedSentence.Words words) {
    List<String> lowers = words.lowers();
    for (int i = 1; i + 2 < lowers.size(); i++) {
      boolean age =
          AGE_OPENS.contains(lowers.get(i))
              && Character.isDigit(lowers.get(i + 1).charAt(0))
              && vocabulary.isIn("age", lowers.get(i + 2));
      if (age && Capitals.isAt(words, i - 1)) {
        namesOfPeople.add(words.surfaces().get(i - 1));
      }
    }
  }

  private boolean isUnlisted(TokenizedSentence.Words words, int i) {
    Lexicon.Entry entry = vocabulary.lexicon().longestAt(words.surfaces(), words.lowers(), i);
    return entry == null || !vocabulary.isMoreThanName(entry);
  }
}
