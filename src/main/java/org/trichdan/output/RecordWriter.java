package org.trichdan.output;

import java.io.IOException;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;

/**
 * A form that records are written in. Implementations keep no state between articles, so many
 * threads may format at once; whoever puts the pieces together writes {@link #head} first, {@link
 * #separator} between any two pieces that are not empty, and {@link #tail} last.
 */
public interface RecordWriter {
  /** What stands before the first article, also when there is none. */
  default String head() {
    return "";
  }

  /** What stands between two articles of which something was written. */
  default String separator() {
    return "";
  }

  /** What stands after the last article, also when there is none. */
  default String tail() {
    return "";
  }

  /**
   * Appends everything to be said about one article; nothing when it yielded nothing.
   *
   * @throws IOException when {@code out} fails
   */
  void write(Article article, Extraction extraction, Appendable out) throws IOException;
}
