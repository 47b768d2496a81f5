package org.trichdan.export;

import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.output.Digests;
import org.trichdan.output.JsonLinesWriter;
import org.trichdan.output.TextFragment;

/**
 * An attribution in its article.
 *
 * @param id of the record, the same in every format
 */
record Statement(Article article, Attribution attribution, String id) {
  static Statement of(Article article, Attribution attribution) {
    return new Statement(article, attribution, Digests.id(article, attribution));
  }

  /** The link that opens the live page at the words; null when the article has no address. */
  String link() {
    return TextFragment.link(Names.address(article), article, attribution.citation());
  }

  /** Between 0 and 1. */
  double confidence() {
    return JsonLinesWriter.confidence(attribution);
  }
}
