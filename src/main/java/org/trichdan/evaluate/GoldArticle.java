package org.trichdan.evaluate;

import java.util.List;

/**
 * What the gold file says about one article.
 *
 * @param statements those that stand in the article, in the order of the file
 * @param unlocated how many do not
 */
record GoldArticle(List<Statement> statements, int unlocated) {
  GoldArticle {
    statements = List.copyOf(statements);
  }
}
