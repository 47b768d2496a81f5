package org.trichdan.explain;

import org.trichdan.article.Article;
import org.trichdan.extract.Extractor;
import org.trichdan.rule.RuleSet;

/** Explains articles. Immutable and safe for use by many threads. */
public final class Explainer {
  private final Extractor extractor;

  public Explainer(RuleSet rules) {
    this.extractor = new Extractor(rules);
  }

  /**
   * Goes through an article, sentence by sentence.
   *
   * @param width columns to keep to
   * @param colour whether escape sequences may be used
   * @return text for a screen; empty when the article has no such sentence
   */
  public String explain(Article article, SentenceChoice choice, int width, boolean colour) {
    return ExplanationText.render(article, extractor.explain(article), choice, width, colour);
  }
}
