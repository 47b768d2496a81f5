package org.trichdan.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the pairs of statements that are one statement in two articles. */
final class PairFinder {
  /** Sets that share a third of their words meet with a probability of 99%, a fifth: 80%. */
  private static final Banding SAME_SPEAKER = new Banding(40, 2);

  /** Sets that share four fifths of their words meet with a probability of 99.9%. */
  private static final Banding ANY_SPEAKER = new Banding(16, 4);

  private final Statements statements;
  private final Voices voices;
  private final int days;
  private final List<List<Integer>> neighbours = new ArrayList<>();
  private final Set<Long> found = new HashSet<>();

  /**
   * @param days how many days may lie between two
   */
  PairFinder(Statements statements, Voices voices, int days) {
    this.statements = statements;
    this.voices = voices;
    this.days = days;
    statements.indices().forEach(i -> neighbours.add(new ArrayList<>(0)));
  }

  /** For each statement, those that are the same. */
  List<List<Integer>> find() {
    SAME_SPEAKER.pairs(new Items(true), this::compare);
    ANY_SPEAKER.pairs(new Items(false), this::compare);
    return neighbours;
  }

  private int compare(int i, int j) {
    Statements.Item a = statements.get(i);
    Statements.Item b = statements.get(j);
    if (b.from() - days > a.to()) {
      return -1;
    }
    if (a.article() != b.article() && isOne(a, b) && found.add((long) i << 32 | j)) {
      neighbours.get(i).add(j);
      neighbours.get(j).add(i);
    }
    return 1;
  }

  /** Whether two statements cannot be one, whatever a third has in common with both. */
  boolean contradict(int i, int j) {
    return likeness(i, j).contradicts();
  }

  /** What two wordings have in common. */
  Likeness likeness(int i, int j) {
    return Likeness.of(statements.get(i).wording(), statements.get(j).wording());
  }

  private boolean isOne(Statements.Item a, Statements.Item b) {
    Likeness likeness = Likeness.of(a.wording(), b.wording());
    String one = statements.name(a);
    String other = statements.name(b);
    if (one == null || other == null) {
      return likeness.isIdentical() && likeness.isNearlyTheSame();
    }
    boolean dated = a.isDated() && b.isDated();
    if (voices.same(one, other)) {
      boolean atOnce = dated && a.from() == b.from();
      return likeness.isShort()
          ? atOnce && likeness.isIdentical()
          : dated ? likeness.isReworded(atOnce) : likeness.isNearlyTheSame();
    }
    return likeness.isSurelyTheSame() && voices.related(one, other);
  }

  private final class Items implements Banding.Items {
    private final int[] blocks;

    Items(boolean bySpeaker) {
      blocks = statements.indices().map(i -> bySpeaker ? voice(i) : 0).toArray();
    }

    /** Statements of nobody meet nobody here. */
    private int voice(int i) {
      String name = statements.name(statements.get(i));
      return name == null ? i : voices.key(name).hashCode();
    }

    @Override
    public int size() {
      return statements.size();
    }

    @Override
    public int[] values(int i) {
      return statements.get(i).wording().telling();
    }

    @Override
    public int block(int i) {
      return blocks[i];
    }
  }
}
