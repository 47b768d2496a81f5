package org.trichdan.knowledge;

/**
 * How much two wordings have in common, and whether that is enough for them to be one statement.
 * The limits were set by reading pairs from real articles; docs/clusters.md says how well they do.
 */
final class Likeness {
  /** With fewer telling words than this a content says too little to be known again. */
  private static final int SHORT = 5;

  /** With fewer than this it says nothing, even word for word. */
  private static final int NOTHING = 4;

  /** With so many, a part that two wordings share tells. */
  private static final int ENOUGH = 6;

  /** So many are needed for one wording to be recognised inside another: clichés are shorter. */
  private static final int INSIDE = 8;

  /** So many make it sure that half a name is the same person's. */
  private static final int SURE = 10;

  /** So many words more are a sentence of their own, which may deny what it likes. */
  private static final int REST = 4;

  /** From so many words on, a lower share cannot be chance. */
  private static final int LONG = 18;

  private final Wording a;
  private final Wording b;
  private final int words;
  private final int pairs;

  private Likeness(Wording a, Wording b) {
    this.a = a;
    this.b = b;
    this.words = Wording.shared(a.telling(), b.telling());
    this.pairs = Wording.shared(a.pairs(), b.pairs());
  }

  static Likeness of(Wording a, Wording b) {
    return new Likeness(a, b);
  }

  /** Whether they are word for word the same, and say something. */
  boolean isIdentical() {
    return a.whole() == b.whole() && fewer() >= NOTHING;
  }

  /** Whether either has too few words for a likeness to mean anything. */
  boolean isShort() {
    return fewer() < SHORT;
  }

  /**
   * Whether the same person means the same by them.
   *
   * @param atOnce whether both appeared on one day; later ones must be more alike, since there may
   *     have been another occasion
   */
  boolean isReworded(boolean atOnce) {
    if (isShort() || contradicts()) {
      return false;
    }
    double more = atOnce ? 0 : 0.05;
    double share = share() - more;
    double order = order() - more;
    return (share >= 0.45 && order >= 0.27)
        || (share >= 0.35 && order >= 0.3 && fewer() >= ENOUGH)
        || (share >= 0.38 && order >= 0.2 && fewer() >= LONG)
        || isInside();
  }

  /**
   * Whether hardly a word differs, and there are enough for half a name to be the same person's.
   */
  boolean isSurelyTheSame() {
    return fewer() >= SURE && isNearlyTheSame();
  }

  /** Whether hardly a word differs, which tells even without a day. */
  boolean isNearlyTheSame() {
    return fewer() >= ENOUGH && !contradicts() && share() >= 0.7 && order() >= 0.55;
  }

  /** Whether one stands, all but a word, inside the other. */
  private boolean isInside() {
    return fewer() >= INSIDE
        && words >= 0.85 * fewer()
        && pairs >= 0.75 * Math.min(a.pairs().length, b.pairs().length);
  }

  /** Jaccard similarity of the telling words. */
  double share() {
    return words / (double) Math.max(1, a.telling().length + b.telling().length - words);
  }

  /** Jaccard similarity of the pairs of neighbours: the same words in another order mean less. */
  private double order() {
    return pairs / (double) Math.max(1, a.pairs().length + b.pairs().length - pairs);
  }

  private int fewer() {
    return Math.min(a.telling().length, b.telling().length);
  }

  /** Each has a figure or a name of its own, or one denies what the other says. */
  boolean contradicts() {
    return (hasOwn(a.numbers(), b.numbers()) && hasOwn(b.numbers(), a.numbers()))
        || (hasOwn(a.names(), b.telling()) && hasOwn(b.names(), a.telling()))
        || (a.denies() != b.denies() && !deniesElsewhere());
  }

  private static boolean hasOwn(int[] own, int[] others) {
    return Wording.shared(own, others) < own.length;
  }

  /** The longer one denies, and the shorter one stands inside: what is denied is in the rest. */
  private boolean deniesElsewhere() {
    int more = a.telling().length - b.telling().length;
    return Math.abs(more) >= REST && (more > 0 ? a.denies() : b.denies()) && isInside();
  }
}
