package org.trichdan.quote;

/**
 * One quotation mark in a text.
 *
 * @param position where it stands in the view
 * @param shape which family it is of: marks of different families do not close each other
 * @param role what the characters around it say
 */
record Mark(int position, Shape shape, Role role) {
  enum Shape {
    DOUBLE,
    SINGLE
  }

  enum Role {
    OPENS,
    CLOSES,
    EITHER
  }

  /** The mark at a position of the view, or null when the character there is none. */
  static Mark at(String text, int i) {
    char c = text.charAt(i);
    boolean spaceBefore = i == 0 || isBoundaryBefore(text.charAt(i - 1));
    boolean spaceAfter = i + 1 == text.length() || isBoundaryAfter(text.charAt(i + 1));
    return switch (c) {
      case '“' -> new Mark(i, Shape.DOUBLE, !spaceBefore && spaceAfter ? Role.CLOSES : Role.OPENS);
      case '”' -> new Mark(i, Shape.DOUBLE, spaceBefore && !spaceAfter ? Role.OPENS : Role.CLOSES);
      case '"' -> new Mark(i, Shape.DOUBLE, role(spaceBefore, spaceAfter));
      // A single mark inside a word is an apostrophe.
      case '‘', '’', '\'' ->
          spaceBefore == spaceAfter
              ? null
              : new Mark(i, Shape.SINGLE, role(spaceBefore, spaceAfter));
      default -> null;
    };
  }

  private static Role role(boolean spaceBefore, boolean spaceAfter) {
    if (spaceBefore == spaceAfter) {
      return Role.EITHER;
    }
    return spaceBefore ? Role.OPENS : Role.CLOSES;
  }

  private static boolean isBoundaryBefore(char c) {
    return Character.isWhitespace(c) || "([{-:;,/“\"‘'".indexOf(c) >= 0;
  }

  private static boolean isBoundaryAfter(char c) {
    return Character.isWhitespace(c) || ")]}.,;:!?…-/”\"’'".indexOf(c) >= 0;
  }
}
