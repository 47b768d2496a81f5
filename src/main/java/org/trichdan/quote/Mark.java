package org.trichdan.quote;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.text.Span;

/**
 * One quotation mark in a text; two single marks typed for a double one are one mark.
 *
 * @param position where it stands in the view
 * @param width how many characters it has, 1 or 2
 * @param shape which family it is of: marks of different families do not close each other
 * @param role what the characters around it say
 */
record Mark(int position, int width, Shape shape, Role role) {
  enum Shape {
    DOUBLE,
    SINGLE
  }

  enum Role {
    OPENS,
    CLOSES,
    EITHER
  }

  /** The marks in a stretch of the view, in order. */
  static List<Mark> in(String text, Span stretch) {
    List<Mark> marks = new ArrayList<>(0);
    for (int i = stretch.start(); i < stretch.end(); i++) {
      Mark mark = mayBe(text.charAt(i)) ? at(text, i) : null;
      if (mark != null) {
        marks.add(mark);
        i = mark.position() + mark.width() - 1;
      }
    }
    return marks;
  }

  /** Those of one family. */
  static List<Mark> only(Shape shape, List<Mark> marks) {
    List<Mark> some = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      if (mark.shape() == shape) {
        some.add(mark);
      }
    }
    return some;
  }

  /** The mark at a position of the view, or null when the character there is none. */
  static Mark at(String text, int i) {
    char c = text.charAt(i);
    boolean spaceBefore = i == 0 || isBoundaryBefore(text.charAt(i - 1));
    int width = isSingle(c) && i + 1 < text.length() && text.charAt(i + 1) == c ? 2 : 1;
    int next = i + width;
    boolean spaceAfter = next == text.length() || isBoundaryAfter(text.charAt(next));
    Role role = role(spaceBefore, spaceAfter);
    if (c == '"' || width == 2) {
      return new Mark(i, width, Shape.DOUBLE, role);
    }
    if (c == '“') {
      return new Mark(i, 1, Shape.DOUBLE, role == Role.CLOSES ? role : Role.OPENS);
    }
    if (c == '”') {
      return new Mark(i, 1, Shape.DOUBLE, role == Role.OPENS ? role : Role.CLOSES);
    }
    // A single mark inside a word is an apostrophe.
    return isSingle(c) && role != Role.EITHER ? new Mark(i, 1, Shape.SINGLE, role) : null;
  }

  /** Whether the character may be a mark: cheap, since every character of a text is asked. */
  private static boolean mayBe(char c) {
    return c == '"' || c == '\'' || (c >= '‘' && c <= '”' && c != '‚' && c != '‛');
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘' || c == '’';
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
