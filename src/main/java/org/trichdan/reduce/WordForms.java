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

  /** The form of a word. */
  Word of(String word) {
    int end = word.length();
    long head = pack(word, 0, end);
    long tail = pack(word, HALF, end);
    int slot = slot(word, 0, end, head, tail);
    return word(word, 0, end, head, tail, slot, forms[slot]);
  }

  /** Where a word is looked for: by the letters in {@code head} and {@code tail} and the rest. */
  static int slot(String text, int start, int end, long head, long tail) {
    long mixed = (head * 31 + tail + (end - start)) * 0x9E3779B97F4A7C15L;
    for (int i = start + 2 * HALF; i < Math.min(end, start + MAX_LENGTH); i++) {
      mixed = mixed * 31 + text.charAt(i);
    }
    return (int) (mixed >>> 40) & (SLOTS - 1);
  }

  /**
   * The words at places of a text.
   *
   * <p>What lies in the slots is fetched for all of them first: words lie all over the memory,
   * which fetches several at once, unless each has to be compared before the next is asked for.
   */
  void at(String text, Words.Places places, Word[] words) {
    for (int i = 0; i < words.length; i++) {
      words[i] = forms[places.slots[i]];
    }
    for (int i = 0; i < words.length; i++) {
      words[i] =
          word(
              text,
              places.starts[i],
              places.ends[i],
              places.heads[i],
              places.tails[i],
              places.slots[i],
              words[i]);
    }
  }

  private Word word(String text, int start, int end, long head, long tail, int slot, Word word) {
    int length = end - start;
    if (length > MAX_LENGTH) {
      return Word.of(text.substring(start, end), vocabulary);
    }
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

  /**
   * The characters from a place on in one number: up to four of them, none behind the end. The
   * first eight letters, four in each of two numbers, are most words whole: comparing them touches
   * no text.
   */
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
