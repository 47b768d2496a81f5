package org.trichdan.output;

import java.io.IOException;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;

/**
 * A form that records are written in. Implementations keep no state between articles, so many
 * threads may format at once.
 */
public interface RecordWriter {
  /**
   * Appends everything to be said about one article.
   *
   * @throws IOException when {@code out} fails
   */
  void write(Article article, Extraction extraction, Appendable out) throws IOException;
}
