package org.trichdan.rule;

import java.util.List;

/** A pattern as a tree. After {@link Macros} has been through it, no {@link Macro} is left. */
sealed interface Expr {
  /** One unit: of one of the classes, or of none of them. {@code .} is the negated empty set. */
  record Atom(ClassSet classes, boolean negated, Rank rank) implements Expr {}

  /** The begin or the end of the sequence. */
  record Anchor(boolean begin) implements Expr {}

  record Sequence(List<Expr> parts) implements Expr {}

  /** Earlier options are preferred. */
  record Choice(List<Expr> options) implements Expr {}

  /**
   * The body several times over.
   *
   * @param max -1 for no limit
   * @param greedy as many as possible; else as few
   * @param place where the quantifier stands
   */
  record Repeat(Expr body, int min, int max, boolean greedy, Place place) implements Expr {}

  record Capture(String role, Expr body) implements Expr {}

  /**
   * The pattern that goes by this name.
   *
   * @param byRole whether it was written {@code {name}} instead of {@code @name}
   */
  record Macro(String name, boolean byRole, Place place) implements Expr {}

  /** {@code {content:...}}: the caller decides how far it reaches. */
  record Content(Place place) implements Expr {}

  /** Chars of the pattern text. */
  record Place(int offset, int width) {}

  /** How much a class set tells about a sentence, the most telling first. */
  enum Rank {
    LIST,
    LITERAL,
    TYPE,
    COMMON;

    Rank orWorse(Rank other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }
}
