package org.trichdan.input;

import java.util.function.Consumer;
import org.trichdan.article.Article;

/** Reads the article of one web page, wherever the page comes from. */
@FunctionalInterface
interface PageReader {
  /**
   * Hands over the page's article, or reports why there is none.
   *
   * @param html the page, in the encoding that {@code charset} or the page itself declares, or in
   *     none of the two
   * @param charset the encoding that HTTP gives; null when it gives none
   * @param url where the page is from; null when unknown
   * @param date when it was fetched, in ISO 8601: no earlier than its publication, often much
   *     later; null when unknown
   * @param where where problems are reported, and what an article without an id is named after
   */
  void page(
      byte[] html, String charset, String url, String date, String where, Consumer<Article> sink);
}
