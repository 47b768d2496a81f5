package org.trichdan.rule;

import java.util.Collection;

/** Texts by number and numbers by text, in arrays, so that it can be read from a file as it is. */
final class WordIndex {
  static final int NONE = -1;

  private final TextPool texts;

  /** By word its text in the pool. */
  private final int[] words;

  /** By word the hash of its text. */
  private final int[] hashes;

  /** Where to look for a word by its hash: its number plus one, 0 for none; 2^n of them. */
  private final int[] slots;

  private WordIndex(TextPool texts, int[] words, int[] hashes, int[] slots) {
    this.texts = texts;
    this.words = words;
    this.hashes = hashes;
    this.slots = slots;
  }

  /** Numbers different words in their order; the pool has all of them. */
  static WordIndex of(Collection<String> words, TextPool.Builder texts, TextPool pool) {
    int[] numbers = words.stream().mapToInt(texts::of).toArray();
    int[] hashes = words.stream().mapToInt(String::hashCode).toArray();
    int[] slots = new int[Math.max(2, Integer.highestOneBit(hashes.length) * 4)];
    for (int word = 0; word < hashes.length; word++) {
      int slot = slot(hashes[word], slots.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = word + 1;
    }
    return new WordIndex(pool, numbers, hashes, slots);
  }

  /** The number of a word, {@link #NONE} when it is none of them. */
  int of(String word) {
    int hash = word.hashCode();
    for (int slot = slot(hash, slots.length);
        slots[slot] != 0;
        slot = (slot + 1) & (slots.length - 1)) {
      int number = slots[slot] - 1;
      if (hashes[number] == hash && texts.get(words[number]).equals(word)) {
        return number;
      }
    }
    return NONE;
  }

  /** Which of 2^n slots a hash falls into. */
  static int slot(int hash, int slots) {
    return (hash ^ (hash >>> 15)) & (slots - 1);
  }

  void writeTo(TapeWriter tape) {
    tape.numbers(words);
    tape.numbers(hashes);
    tape.numbers(slots);
  }

  static WordIndex read(TapeReader tape) {
    return new WordIndex(tape.pool(), tape.numbers(), tape.numbers(), tape.numbers());
  }
}
