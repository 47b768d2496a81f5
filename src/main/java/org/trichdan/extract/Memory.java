package org.trichdan.extract;

import org.trichdan.rule.MatchMemory;

/**
 * What matching remembers of a sentence, and of a parenthesis in it: a layer looks at both, and the
 * next layer knows again what has stayed as it was. For one thread.
 */
record Memory(MatchMemory sentence, MatchMemory parenthesis) {
  Memory() {
    this(new MatchMemory(), new MatchMemory());
  }

  /** See {@link MatchMemory#forget}. */
  void forget() {
    sentence.forget();
    parenthesis.forget();
  }
}
