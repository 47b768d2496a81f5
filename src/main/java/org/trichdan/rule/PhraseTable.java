package org.trichdan.rule;

/**
 * Which word of a phrase may follow after which, and what the phrase is: a tree in arrays, so that
 * it can be read from a file as it is. Made by {@link PhraseTableBuilder}.
 */
final class PhraseTable {
  static final int ROOT = 0;
  static final int NONE = WordIndex.NONE;

  /** Words that phrases begin with have the lowest numbers. */
  private final WordIndex words;

  /** How many words phrases begin with: word {@code n} leads from the root to node {@code n+1}. */
  private final int openings;

  /** By node the word that leads there. */
  private final int[] wordTo;

  /** By node, and one more, its first child: its children are in the order of their words. */
  private final int[] firstChild;

  /** By node what a phrase is that ends there. */
  private final int[] entries;

  PhraseTable(WordIndex words, int openings, int[] wordTo, int[] firstChild, int[] entries) {
    this.words = words;
    this.openings = openings;
    this.wordTo = wordTo;
    this.firstChild = firstChild;
    this.entries = entries;
  }

  /** The number of a word, {@link #NONE} when no phrase has it. */
  int word(String word) {
    return words.of(word);
  }

  /** Where a word leads from a node; {@link #NONE} when no phrase goes on so. */
  int next(int node, int word) {
    if (node < 0 || word < 0) {
      return NONE;
    }
    if (node == ROOT) {
      return word < openings ? word + 1 : NONE;
    }
    int low = firstChild[node];
    int high = firstChild[node + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (wordTo[middle] < word) {
        low = middle + 1;
      } else if (wordTo[middle] > word) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return NONE;
  }

  /** The {@link #mark}s of the words that lead on from a node, and perhaps of others. */
  long followers(int node) {
    if (node < 0) {
      return 0;
    }
    long all = 0;
    for (int child = firstChild[node]; child < firstChild[node + 1]; child++) {
      all |= mark(wordTo[child]);
    }
    return all;
  }

  /** One bit for a word, the same for every 64th; none for no word. */
  static long mark(int word) {
    return word < 0 ? 0 : 1L << word;
  }

  /**
   * The node of a phrase; {@link #NONE} when no phrase begins so.
   *
   * @param phrase its words with single spaces between them
   */
  int find(String phrase) {
    int node = ROOT;
    int from = 0;
    while (from < phrase.length()) {
      int space = phrase.indexOf(' ', from);
      int to = space < 0 ? phrase.length() : space;
      node = next(node, word(phrase.substring(from, to)));
      from = to + 1;
    }
    return node;
  }

  /** The number of what ends at a node; {@link #NONE} for nothing, and for no node. */
  int entry(int node) {
    return node < 0 ? NONE : entries[node];
  }

  /** By node what {@link #entry} says. */
  int[] entries() {
    return entries;
  }

  void writeTo(TapeWriter tape) {
    words.writeTo(tape);
    tape.number(openings);
    tape.numbers(wordTo);
    tape.numbers(firstChild);
    tape.numbers(entries);
  }

  static PhraseTable read(TapeReader tape) {
    return new PhraseTable(
        WordIndex.read(tape), tape.number(), tape.numbers(), tape.numbers(), tape.numbers());
  }
}
