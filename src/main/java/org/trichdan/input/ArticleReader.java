package org.trichdan.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.trichdan.article.Article;

/** Reads the articles of one stream of one format. */
interface ArticleReader {
  /**
   * Hands over the articles one by one, in their order. What is no article is reported and left
   * out, and the rest goes on; memory is bounded by the largest article allowed.
   *
   * @param in decompressed; not closed
   * @param name where problems are reported, and what articles without an id are named after
   * @throws IOException when the stream fails; what was handed over until then stands
   */
  void read(InputStream in, String name, Consumer<Article> sink) throws IOException;
}
