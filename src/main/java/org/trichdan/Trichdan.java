package org.trichdan;

import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.extract.Extractor;
import org.trichdan.rule.RuleSet;

/**
 * Extracts attributions from Vietnamese news articles.
 *
 * <pre>{@code
 * Trichdan trichdan = Trichdan.standard();
 * Article article = Article.of("1", "", "Ông Nam nói: “Giá sẽ tăng.”", null);
 * trichdan.extract(article).attributions().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; building one compiles the rules and takes a
 * moment, so build it once.
 */
public final class Trichdan {
  private final Extractor extractor;

  private Trichdan(RuleSet rules) {
    this.extractor = new Extractor(rules);
  }

  /** The extractor with the built-in rules. */
  public static Trichdan standard() {
    return new Trichdan(RuleSet.builtIn());
  }

  /** Who said what in the article. Never null, never throws for any text. */
  public Extraction extract(Article article) {
    return extractor.extract(article);
  }
}
