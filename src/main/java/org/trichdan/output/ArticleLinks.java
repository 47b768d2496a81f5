package org.trichdan.output;

import org.trichdan.article.Article;
import org.trichdan.attribution.Citation;

/** The links to the citations of one article; what they share is made once. */
final class ArticleLinks {
  private final TextFragment.Page page;
  private final CitedText title;
  private final CitedText text;

  ArticleLinks(Article article) {
    page = TextFragment.Page.of(article.url());
    title = page == null ? null : new CitedText(article.title());
    text = page == null ? null : new CitedText(article.text());
  }

  /** The link to a citation; null unless the article is on the web. */
  String to(Citation c) {
    if (page == null) {
      return null;
    }
    CitedText field = c.in() == Citation.Field.TITLE ? title : text;
    return page.link(field.directive(c.start(), c.end()));
  }
}
