package org.trichdan.export;

import org.trichdan.article.Article;
import org.trichdan.attribution.Citation;

/**
 * An article as one text: the headline, a blank line, the text. Without a headline it is the text
 * alone.
 *
 * @param textStart the code point where the article's text begins
 */
record LabelledText(String text, int textStart) {
  private static final String BETWEEN = "\n\n";

  static LabelledText of(Article article) {
    String title = article.title();
    if (title.isEmpty()) {
      return new LabelledText(article.text(), 0);
    }
    return new LabelledText(
        title + BETWEEN + article.text(),
        title.codePointCount(0, title.length()) + BETWEEN.length());
  }

  /** Where a code point of a field stands in the whole. */
  int offset(Citation.Field field, int offset) {
    return field == Citation.Field.TITLE ? offset : textStart + offset;
  }
}
