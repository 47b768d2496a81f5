package org.trichdan.cli;

import java.io.IOException;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;

/**
 * Where articles go with what was found in them. What is made of them is there under its name only
 * when it is complete.
 */
interface Destination extends AutoCloseable {
  /**
   * Does what can be done for an article before its turn comes. Any number of threads may.
   *
   * @param rules a short name for the rules that made the records
   */
  Piece prepare(Article article, Extraction extraction, String rules);

  /** Writes the end, and gives the whole its name. */
  void commit() throws IOException;

  /** Leaves nothing unfinished behind. */
  @Override
  void close();

  /** An article's share. */
  @FunctionalInterface
  interface Piece {
    /**
     * Puts it behind those before. For one thread.
     *
     * @return whether the article was taken; why not has been reported
     */
    boolean add() throws IOException;
  }
}
