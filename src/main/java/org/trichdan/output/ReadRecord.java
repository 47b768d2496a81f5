package org.trichdan.output;

import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Outlet;

/**
 * What one record says.
 *
 * @param article as the record has it
 * @param signOff outlets that the article's sign-off names; of these a record has only the names,
 *     so their mentions are the names, their types null and their offsets 0
 * @param attribution the statement
 */
public record ReadRecord(Article article, List<Outlet> signOff, Attribution attribution) {
  public ReadRecord {
    signOff = List.copyOf(signOff);
  }
}
