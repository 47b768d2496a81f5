package org.trichdan.report;

import java.io.IOException;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;

/** Takes articles one after the other, and makes pages of them. For one thread. */
public interface Report extends AutoCloseable {
  /** Adds an article, also one without statements. */
  void add(Article article, Extraction extraction) throws IOException;

  /** Writes what can only be written when all articles are known. */
  void finish() throws IOException;

  /** Leaves nothing behind that is not part of the report. */
  @Override
  void close();
}
