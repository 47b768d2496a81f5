package org.trichdan.rule;

import java.util.List;

/**
 * What matching needs to remember of a sentence. Hand the same one to every {@link
 * Layer#match(List, MatchMemory)}, and keep it from one article to the next: its arrays grow to the
 * longest sentence, once, and stay near the processor. For one thread at a time.
 */
public final class MatchMemory {
  private final Machine machine = new Machine();

  /**
   * For each trigger the last unit that answers it with yes, counted from the first unit of all
   * sentences: smaller than {@link #first} when the sentence has none.
   */
  private int[] last = new int[0];

  private int first = 1;
  private List<Unit> lastRead = List.of();
  private Questions asked;

  /**
   * Forgets the sentence, so that nothing of an article is held; arrays that an uncommon sentence has
   * made large are given up as well.
   */
  public void forget() {
    first += lastRead.size();
    lastRead = List.of();
    machine.forget();
  }

  Machine machine() {
    return machine;
  }

  /**
   * Asks every unit everything; notes where the triggers stand. A sentence that the layer before
   * has left as it was has been asked already.
   */
  @SuppressWarnings("ReferenceEquality") // the same list, not an equal one
  void read(List<Unit> sentence, Questions questions) {
    if (sentence == lastRead && questions == asked) {
      return;
    }
    first += lastRead.size();
    if (questions != asked || first > Integer.MAX_VALUE / 2) {
      last = new int[questions.size()];
      first = 1;
    }
    lastRead = sentence;
    asked = questions;
    machine.clear();
    for (int i = 0; i < sentence.size(); i++) {
      Questions.Answers answers = questions.answers(sentence.get(i).classes());
      machine.add(answers.bits());
      for (int trigger : answers.triggers()) {
        last[trigger] = first + i;
      }
    }
  }

  /** Whether the sentence has a unit that answers a trigger with yes. */
  boolean has(int trigger) {
    return last[trigger] >= first;
  }

  /**
   * The last unit that a match with these triggers can begin at: behind it, something that every
   * match contains is missing. -1 when it is missing everywhere.
   */
  int lastStart(int[] triggers) {
    int least = lastRead.size() - 1;
    for (int trigger : triggers) {
      int at = last[trigger] - first;
      if (at < 0) {
        return -1;
      }
      least = Math.min(least, at);
    }
    return least;
  }
}
