package org.trichdan.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.trichdan.text.Spelling;

/** The entries of all lists as whole texts in one spelling, and which lists have each. */
final class Spellings {
  private final WordIndex texts;

  /** By text where in {@link #lists} its lists begin; one more for the end of the last. */
  private final int[] starts;

  /** Classes of lists. */
  private final int[] lists;

  private Spellings(WordIndex texts, int[] starts, int[] lists) {
    this.texts = texts;
    this.starts = starts;
    this.lists = lists;
  }

  /** Whether the list of this class has an entry that is spelled so. */
  boolean has(int list, String spelling) {
    int text = texts.of(spelling);
    if (text < 0) {
      return false;
    }
    for (int i = starts[text]; i < starts[text + 1]; i++) {
      if (lists[i] == list) {
        return true;
      }
    }
    return false;
  }

  void writeTo(TapeWriter tape) {
    texts.writeTo(tape);
    tape.numbers(starts);
    tape.numbers(lists);
  }

  static Spellings read(TapeReader tape) {
    return new Spellings(WordIndex.read(tape), tape.numbers(), tape.numbers());
  }

  /** Collects entries. */
  static final class Builder {
    private final Map<String, TreeSet<Integer>> lists = new LinkedHashMap<>();
    private final TextPool.Builder texts;
    private int size;

    Builder(TextPool.Builder texts) {
      this.texts = texts;
    }

    void add(String entry, int list) {
      String spelling = Spelling.normalize(entry);
      texts.of(spelling);
      size += lists.computeIfAbsent(spelling, s -> new TreeSet<>()).add(list) ? 1 : 0;
    }

    Spellings build(TextPool pool) {
      int[] starts = new int[lists.size() + 1];
      int[] all = new int[size];
      int text = 0;
      for (TreeSet<Integer> some : lists.values()) {
        int at = starts[text];
        for (int list : some) {
          all[at++] = list;
        }
        starts[++text] = at;
      }
      return new Spellings(WordIndex.of(lists.keySet(), texts, pool), starts, all);
    }
  }
}
