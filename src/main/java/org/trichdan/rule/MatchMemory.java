package org.trichdan.rule;

import java.util.Arrays;
import java.util.List;

/**
 * What matching needs to remember of a sentence. Hand the same one to every {@link
 * Layer#match(List, MatchMemory)}, and keep it from one article to the next: its arrays grow to the
 * longest sentence, once, and stay near the processor. For one thread at a time.
 */
public final class MatchMemory {
  private Machine machine = new Machine();

  /** Which questions some unit of the sentence answers with yes, bit by bit. */
  private long[] present = new long[0];

  private List<Unit> lastRead = List.of();
  private Questions asked;

  /** Forgets the sentence, so that nothing of an article is held, and what a giant one needed. */
  public void forget() {
    lastRead = List.of();
    asked = null;
    machine = machine.isLarge() ? new Machine() : machine;
  }

  Machine machine() {
    return machine;
  }

  /**
   * Asks every unit everything. A sentence that the layer before has left as it was has been asked
   * already.
   */
  @SuppressWarnings("ReferenceEquality") // the same list, not an equal one
  void read(List<Unit> sentence, Questions questions) {
    if (sentence == lastRead && questions == asked) {
      return;
    }
    lastRead = sentence;
    asked = questions;
    machine.clear();
    if (present.length != questions.words()) {
      present = new long[questions.words()];
    }
    Arrays.fill(present, 0);
    for (int i = 0; i < sentence.size(); i++) {
      long[] yes = questions.answers(sentence.get(i).classes());
      machine.add(yes);
      for (int w = 0; w < present.length; w++) {
        present[w] |= yes[w];
      }
    }
  }

  /** Whether the sentence has a unit that answers a question with yes. */
  boolean has(int question) {
    return Questions.isYes(present, question);
  }
}
