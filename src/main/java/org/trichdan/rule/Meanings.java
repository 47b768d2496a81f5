package org.trichdan.rule;

import java.util.function.Function;

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

  /** What a text is; looked up when that is not remembered. */
  Meaning of(String text, Function<String, Meaning> lookUp) {
    if (text.length() > MAX_LENGTH) {
      return lookUp.apply(text);
    }
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Meaning known = slots[slot];
    if (known != null && known.text.equals(text)) {
      return known;
    }
    Meaning found = lookUp.apply(text);
    slots[slot] = found;
    return found;
  }
}
