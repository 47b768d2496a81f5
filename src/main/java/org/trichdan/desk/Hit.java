package org.trichdan.desk;

import java.util.List;

/**
 * A statement that was found.
 *
 * @param pieces its content in pieces, one after the other, of which some are the words looked for
 * @param exact whether it has the words exactly as written; true when there are none
 */
public record Hit(Statement statement, List<Piece> pieces, boolean exact) {
  public Hit {
    pieces = List.copyOf(pieces);
  }

  /** A piece of a content. */
  public record Piece(String text, boolean found) {}
}
