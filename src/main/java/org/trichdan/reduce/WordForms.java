package org.trichdan.reduce;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The word forms met so far, each made once and found again without cutting it out of the text. A
 * new form takes the place of an old one that falls into the same pair of slots, so its memory is
 * bounded; safe for use by many threads.
 */
final class WordForms {
  private static final int SLOTS = 1 << 16;

  /** A longer run of letters is hardly met twice. */
  private static final int MAX_LENGTH = 32;

  private final AtomicReferenceArray<Word> forms = new AtomicReferenceArray<>(SLOTS);
  private final Vocabulary vocabulary;

  WordForms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The word at a place of a text. */
  Word at(String text, int start, int end) {
    int length = end - start;
    if (length > MAX_LENGTH) {
      return new Word(text.substring(start, end), vocabulary);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
    Word word = forms.get(slot);
    if (word != null && isAt(word.surface(), text, start, length)) {
      return word;
    }
    Word other = forms.get(slot ^ 1);
    if (other != null && isAt(other.surface(), text, start, length)) {
      return other;
    }
    Word met = new Word(text.substring(start, end), vocabulary);
    forms.set(slot, met);
    if (word != null) {
      forms.set(slot ^ 1, word); // a second chance for what was here
    }
    return met;
  }

  private static boolean isAt(String surface, String text, int start, int length) {
    return surface.length() == length && text.startsWith(surface, start);
  }
}
