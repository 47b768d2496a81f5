package org.trichdan.reduce;

import java.util.Arrays;
import org.trichdan.rule.Lexicon;

/** A stretch of tokens between quoted spans and parentheses; positions are those of the view. */
final class Words implements TokenizedSentence.Piece, Lexicon.Forms {
  private final Word[] words;
  private final int[] starts;
  private final int[] ends;
  private final Lexicon lexicon;

  /** The longest list entry at each token, once it has been looked up. */
  private final Lexicon.Entry[] entries;

  private final boolean[] lookedUp;

  private Words(Word[] words, int[] starts, int[] ends, Lexicon lexicon) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.lexicon = lexicon;
    this.entries = new Lexicon.Entry[words.length];
    this.lookedUp = new boolean[words.length];
  }

  @Override
  public int size() {
    return words.length;
  }

  Word get(int i) {
    return words[i];
  }

  String surface(int i) {
    return words[i].surface();
  }

  /** The word in lower case with one tone placement. */
  String lower(int i) {
    return words[i].lower();
  }

  @Override
  public Lexicon.Form form(int i) {
    return words[i];
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Whether there is a token at a position and it is as good as capitalised. */
  boolean isCapitalised(int i) {
    return i < words.length && words[i].isCapitalised();
  }

  /** The longest list entry that starts at a token; null when there is none. */
  Lexicon.Entry entry(int i) {
    if (i >= entries.length) {
      return null;
    }
    if (!lookedUp[i]) {
      entries[i] = lexicon.longestAt(this, i);
      lookedUp[i] = true;
    }
    return entries[i];
  }

  /** Tokens in lower case, joined by spaces. */
  String lower(int from, int to) {
    if (to == from + 1) {
      return lower(from);
    }
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      joined.append(i == from ? "" : " ").append(lower(i));
    }
    return joined.toString();
  }

  /** Collects the places of the tokens of one stretch after another. */
  static final class Places {
    private final String text;
    private final Vocabulary vocabulary;
    private int size;
    int[] starts = new int[64];
    int[] ends = new int[64];

    /** The first letters of the words, and where they are looked for: see {@link WordForms}. */
    long[] heads = new long[64];

    long[] tails = new long[64];
    int[] slots = new int[64];

    Places(String text, Vocabulary vocabulary) {
      this.text = text;
      this.vocabulary = vocabulary;
    }

    void add(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        heads = Arrays.copyOf(heads, 2 * size);
        tails = Arrays.copyOf(tails, 2 * size);
        slots = Arrays.copyOf(slots, 2 * size);
      }
      starts[size] = start;
      ends[size] = end;
      heads[size] = WordForms.pack(text, start, end);
      tails[size] = WordForms.pack(text, start + WordForms.HALF, end);
      slots[size] = WordForms.slot(text, start, end, heads[size], tails[size]);
      size++;
    }

    /** The words at the places that were added since the last time; null for none. */
    Words take() {
      if (size == 0) {
        return null;
      }
      Word[] words = new Word[size];
      vocabulary.forms().at(text, this, words);
      Words taken =
          new Words(
              words, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), vocabulary.lexicon());
      size = 0;
      return taken;
    }
  }
}
