package org.trichdan.page;

import java.util.List;

/**
 * A line of a field that holds anything.
 *
 * @param before the line ends and empty lines between it and the paragraph before
 * @param pieces the line, cut wherever a mark begins or ends
 * @param statements the numbers, from 0, of the statements whose content begins here
 */
public record Paragraph(String before, List<Piece> pieces, List<Integer> statements) {
  public Paragraph {
    pieces = List.copyOf(pieces);
    statements = List.copyOf(statements);
  }
}
