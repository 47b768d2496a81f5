package org.trichdan.rule;

/**
 * What the lexicon knew of the texts that were asked for lately: articles ask for the same words
 * again. A new text takes the place of an old one that falls into the same slot, so its memory is
 * bounded; safe for use by many threads.
 */
final class Meanings {
  private static final int SLOTS = 1 << 15;

  /** A longer text is hardly met twice. */
  private static final int MAX_LENGTH = 48;

  /**
   * Read and written without a lock: a meaning is whole as soon as it is seen, and a thread that
   * does not see the latest one looks it up itself.
   */
  private final Meaning[] slots = new Meaning[SLOTS];

  /**
   * What a text is.
   *
   * @param asWritten by its capitals; null for nothing
   * @param inAnyCase whatever its case; null for nothing
   */
  record Meaning(String text, Lexicon.Entry asWritten, Lexicon.Entry inAnyCase) {
    /** What a list has: the text as it is written, else what counts whatever the case. */
    Lexicon.Entry in(int list) {
      if (asWritten != null && asWritten.classes().contains(list)) {
        return asWritten;
      }
      return inAnyCase != null && inAnyCase.classes().contains(list) ? inAnyCase : null;
    }
  }

  /** What a text is; null when that is not remembered. */
  Meaning get(String text) {
    Meaning known = slots[WordIndex.slot(text.hashCode(), SLOTS)];
    return known != null && known.text.equals(text) ? known : null;
  }

  void remember(Meaning meaning) {
    if (meaning.text.length() <= MAX_LENGTH) {
      slots[WordIndex.slot(meaning.text.hashCode(), SLOTS)] = meaning;
    }
  }
}
