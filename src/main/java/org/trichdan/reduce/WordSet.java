package org.trichdan.reduce;

/**
 * A set of words by their surface. What a field asks most is whether a word is in a set that has
 * few: here that costs no look at the letters. For one thread.
 */
final class WordSet {
  /** Where to look for a word by its hash; 2^n of them, never full. */
  private Word[] slots = new Word[16];

  private int size;

  void add(Word word) {
    int slot = slot(word);
    if (slots[slot] == null) {
      slots[slot] = word;
      if (++size > slots.length / 2) {
        grow();
      }
    }
  }

  boolean contains(Word word) {
    return slots[slot(word)] != null;
  }

  /** Where the word is, or would be. */
  private int slot(Word word) {
    int slot = word.hash() & (slots.length - 1);
    while (slots[slot] != null && !slots[slot].isSpelledAs(word)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    Word[] old = slots;
    slots = new Word[2 * old.length];
    for (Word word : old) {
      if (word != null) {
        slots[slot(word)] = word;
      }
    }
  }
}
