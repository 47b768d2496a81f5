package org.trichdan.export;

import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.output.Digests;
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
    Citation c = attribution.citation();
    String field = c.in() == Citation.Field.TITLE ? article.title() : article.text();
    return TextFragment.link(Names.address(article), field, c.start(), c.end());
  }

  /** As in every format: between 0 and 1, with at most three decimals. */
  double confidence() {
    return Math.round(attribution.confidence() * 1000) / 1000.0;
  }
}
