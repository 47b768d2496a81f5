package org.trichdan.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stretch of a paragraph over which the same marks lie.
 *
 * @param text the words, never empty
 * @param marks what lies over it, the innermost first; empty for plain text
 * @param begins those of them that begin here, among them any that {@code marks} has no room for
 * @param number of the piece among those at which a mark begins, from 1; 0 when none does
 */
public record Piece(String text, List<Mark> marks, List<Mark> begins, int number) {
  public Piece {
    marks = List.copyOf(marks);
    begins = List.copyOf(begins);
  }

  /** Whether it belongs to no statement. */
  public boolean isPlain() {
    return marks.isEmpty();
  }

  /** Whether it belongs to a statement, by its number from 1. */
  public boolean isOf(int statement) {
    return marks.stream().anyMatch(m -> m.statement() == statement - 1);
  }

  /** The statement to show when somebody points here: the innermost. */
  public int statement() {
    return marks.get(0).statement();
  }

  /** The classes for the style sheet: each part once, {@code inner} inside two contents or more. */
  public String classes() {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    int contents = 0;
    for (Mark mark : marks) {
      parts.add(mark.part());
      contents += mark.part() == Part.CONTENT ? 1 : 0;
    }
    String names = parts.stream().map(Part::label).collect(Collectors.joining(" "));
    return contents > 1 ? names + " inner" : names;
  }

  /** The numbers, from 1, of all statements that it belongs to, separated by spaces. */
  public String statements() {
    return marks.stream()
        .map(m -> Integer.toString(m.statement() + 1))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The numbers, from 1, of the statements whose content begins here; null when none does. */
  public String opens() {
    String numbers =
        begins.stream()
            .filter(m -> m.part() == Part.CONTENT)
            .map(m -> Integer.toString(m.statement() + 1))
            .distinct()
            .collect(Collectors.joining(" "));
    return numbers.isEmpty() ? null : numbers;
  }
}
