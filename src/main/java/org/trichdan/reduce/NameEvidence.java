package org.trichdan.reduce;

import java.util.HashSet;
import java.util.Set;
import org.trichdan.rule.Lexicon;

/** What an article shows, anywhere in it, of which of its words are names, and which of people. */
final class NameEvidence {
  private static final int MAX_NAME = 5;

  private final Vocabulary vocabulary;
  private final WordSet capitalisedInside = new WordSet();
  private final WordSet namesOfPeople = new WordSet();

  /** Two words each. */
  private final Set<String> givenNames = new HashSet<>();

  NameEvidence(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Notes which words a sentence capitalises in its middle, and which follow an honorific. */
  void learn(TokenizedSentence sentence) {
    boolean initial = true;
    for (TokenizedSentence.Piece piece : sentence.pieces()) {
      if (piece instanceof Words words) {
        learnPeople(words);
        learnAges(words);
        learnGivenNames(words);
        for (int i = initial ? 1 : 0; i < words.size(); i++) {
          boolean inside = i == 0 || !words.get(i - 1).isBreak();
          if (inside && words.isCapitalised(i) && isUnlisted(words, i)) {
            capitalisedInside.add(words.get(i));
          }
        }
      }
      initial = piece instanceof TokenizedSentence.Quoted;
    }
  }

  /** Whether the article capitalises the word where no sentence begins. */
  boolean isCapitalisedInside(Word word) {
    return capitalisedInside.contains(word);
  }

  /**
   * Whether a name is a person's: it ends like one that the article gives an honorific, or has the
   * form of a Vietnamese full name.
   */
  boolean isHuman(Words words, int start, int end) {
    return (end - start >= 3 && words.get(start).isSurname())
        || namesOfPeople.contains(words.get(end - 1));
  }

  /**
   * Whether two capitalised words, whatever else they mean, end the full name of somebody in the
   * article: {@code Duy Nhất} after {@code Nguyễn Trần Duy Nhất}.
   */
  boolean isGivenName(Words words, int i) {
    return words.isCapitalised(i + 1)
        && givenNames.contains(words.surface(i) + " " + words.surface(i + 1));
  }

  private void learnGivenNames(Words words) {
    for (int i = 0; i + 3 < words.size(); i++) {
      boolean full =
          words.get(i).isSurname()
              && words.isCapitalised(i + 1)
              && words.isCapitalised(i + 2)
              && words.isCapitalised(i + 3)
              && !words.isCapitalised(i + 4);
      if (full) {
        givenNames.add(words.surface(i + 2) + " " + words.surface(i + 3));
      }
    }
  }

  /**
   * An honorific before a capitalised word makes that word, and the last of its run, a person's.
   */
  private void learnPeople(Words words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean honorific = words.get(i).isHonorific();
      boolean opens = i == 0 || !words.isCapitalised(i);
      if (honorific && opens && words.isCapitalised(i + 1)) {
        int end = i + 1;
        while (words.isCapitalised(end) && end - i < MAX_NAME) {
          end++;
        }
        namesOfPeople.add(words.get(i + 1));
        namesOfPeople.add(words.get(end - 1));
      }
    }
  }

  /** {@code Thania Gonzalez, 31 tuổi}: what has an age is somebody. */
  private void learnAges(Words words) {
    for (int i = 1; i + 2 < words.size(); i++) {
      boolean age =
          (words.get(i).is(',') || words.get(i).is('('))
              && Character.isDigit(words.lower(i + 1).charAt(0))
              && vocabulary.isAge(words.get(i + 2));
      if (age && words.isCapitalised(i - 1)) {
        namesOfPeople.add(words.get(i - 1));
      }
    }
  }

  private boolean isUnlisted(Words words, int i) {
    Lexicon.Entry entry = words.entry(i);
    return entry == null || !vocabulary.isMoreThanName(entry);
  }
}
