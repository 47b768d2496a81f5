package org.trichdan.rule;

import java.util.Arrays;
import java.util.List;

/**
 * What matching needs to remember of a sentence. Make one for an article and hand it to every
 * {@link Layer#match(List, MatchMemory)}: its arrays grow to the longest sentence, once. For one
 * thread at a time.
 */
public final class MatchMemory {
  private final Machine machine = new Machine();

  /** The triggers that some unit answers with yes, bit by bit. */
  private long[] seen = new long[0];

  /** For each of them the last such unit; of the others nothing that means anything. */
  private int[] last = new int[0];

  private int units;
  private List<Unit> lastRead;
  private Questions asked;

  Machine machine() {
    return machine;
  }

  /**
   * Asks every unit everything; notes where the triggers stand. A sentence that the layer before
   * has left as it was has been asked already.
   *
   * @param triggers those of all layers
   */
  @SuppressWarnings("ReferenceEquality") // the same list, not an equal one
  void read(List<Unit> sentence, Questions questions, long[] triggers) {
    if (sentence == lastRead && questions == asked) {
      return;
    }
    lastRead = sentence;
    asked = questions;
    if (seen.length != triggers.length) {
      seen = new long[triggers.length];
      last = new int[64 * triggers.length];
    }
    Arrays.fill(seen, 0);
    machine.clear();
    units = sentence.size();
    for (int i = 0; i < units; i++) {
      Questions.Answers answers = questions.answers(sentence.get(i).classes());
      machine.add(answers);
      for (int w = 0; w < triggers.length; w++) {
        long met = answers.word(w) & triggers[w];
        seen[w] |= met;
        while (met != 0) {
          last[64 * w + Long.numberOfTrailingZeros(met)] = i;
          met &= met - 1;
        }
      }
    }
  }

  /**
   * The last unit that a match with these triggers can begin at: behind it, something that every
   * match contains is missing. -1 when it is missing everywhere.
   */
  int lastStart(int[] triggers) {
    int least = units - 1;
    for (int question : triggers) {
      if ((seen[question >> 6] & (1L << (question & 63))) == 0) {
        return -1;
      }
      least = Math.min(least, last[question]);
    }
    return least;
  }
}
