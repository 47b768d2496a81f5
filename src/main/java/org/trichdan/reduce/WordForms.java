package org.trichdan.reduce;

/**
 * The word forms met so far, each made once and found again without cutting it out of the text. A
 * new form takes the place of an old one that falls into the same pair of slots, so its memory is
 * bounded; safe for use by many threads.
 */
final class WordForms {
  private static final int SLOTS = 1 << 16;

  /** A longer run of letters is hardly met twice. */
  private static final int MAX_LENGTH = 32;

  /** How many characters one number holds. */
  static final int HALF = 4;

  /**
   * Read and written without a lock: a word is whole as soon as it is seen, and a thread that does
   * not see the latest one makes its own.
   */
  private final Word[] forms = new Word[SLOTS];

  private final Vocabulary vocabulary;

  WordForms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The word at a place of a text. */
  Word at(String text, int start, int end) {
    int length = end - start;
    if (length > MAX_LENGTH) {
      return Word.of(text.substring(start, end), vocabulary);
    }
    // The first eight letters, four in each, are most words whole: comparing them touches no text.
    long head = pack(text, start, end);
    long tail = pack(text, start + HALF, end);
    long mixed = (head * 31 + tail + length) * 0x9E3779B97F4A7C15L;
    for (int i = start + 2 * HALF; i < end; i++) {
      mixed = mixed * 31 + text.charAt(i);
    }
    int slot = (int) (mixed >>> 40) & (SLOTS - 1);
    Word word = forms[slot];
    if (word != null && word.is(head, tail, length) && isRest(word, text, start, length)) {
      return word;
    }
    Word other = forms[slot ^ 1];
    if (other != null && other.is(head, tail, length) && isRest(other, text, start, length)) {
      return other;
    }
    Word met = Word.of(text.substring(start, end), vocabulary);
    forms[slot] = met;
    if (word != null) {
      forms[slot ^ 1] = word; // a second chance for what was here
    }
    return met;
  }

  /** The characters from a place on in one number: up to four of them, none behind the end. */
  static long pack(String text, int from, int end) {
    long packed = 0;
    for (int i = from; i < Math.min(end, from + HALF); i++) {
      packed = (packed << 16) | text.charAt(i);
    }
    return packed;
  }

  private static boolean isRest(Word word, String text, int start, int length) {
    return length <= 2 * HALF || text.startsWith(word.surface(), start);
  }
}
