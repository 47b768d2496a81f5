package org.trichdan.store;

import java.io.IOException;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Extraction;
import org.trichdan.review.Decision;
import org.trichdan.review.Review;
import org.trichdan.review.Reviewed;
import org.trichdan.store.Archive.ExtractionSink;

/** The articles that people have reviewed, as they are after it, in the order of their keys. */
public final class ReviewedArticles {
  private final Archive archive;
  private final Reviews reviews;

  public ReviewedArticles(Archive archive) {
    this.archive = archive;
    this.reviews = new Reviews(archive);
  }

  /**
   * Hands over what people say is right: accepted, corrected and added statements.
   *
   * @param query what a statement must be like after it was corrected; its number does not matter
   * @param whole whether the others of an article come too when one of them fits
   */
  public void right(QuoteQuery query, boolean whole, ExtractionSink sink)
      throws StoreException, IOException {
    QuoteMatch match = new QuoteMatch(query);
    for (String key : reviews.articles()) {
      List<Review> log = reviews.of(key);
      archive.extraction(
          key,
          (article, extraction, rules) -> {
            Extraction right = Reviewed.of(article, extraction, log).right(extraction);
            Extraction chosen = chosen(article, right, whole, match);
            if (!chosen.attributions().isEmpty()) {
              sink.accept(article, chosen, rules);
            }
          });
    }
  }

  /**
   * Hands over the articles that somebody has looked at as a whole, each with everything that is
   * right in it, be it nothing: what a gold file holds.
   *
   * @param query chooses articles: those in which something right fits; without conditions, all
   * @return how many are left out, because their text has changed since
   */
  public int done(QuoteQuery query, ExtractionSink sink) throws StoreException, IOException {
    QuoteMatch match = new QuoteMatch(query);
    boolean all = query.words() == null && !query.isFiltered();
    int[] changed = new int[1];
    for (String key : reviews.articles()) {
      List<Review> log = reviews.of(key);
      if (log.stream().noneMatch(r -> r.decision() == Decision.DONE && !r.isUndone())) {
        continue;
      }
      archive.extraction(
          key,
          (article, extraction, rules) -> {
            Reviewed reviewed = Reviewed.of(article, extraction, log);
            Extraction right = reviewed.right(extraction);
            if (!reviewed.isDone()) {
              changed[0]++;
            } else if (all || !chosen(article, right, true, match).attributions().isEmpty()) {
              sink.accept(article, right, rules);
            }
          });
    }
    return changed[0];
  }

  private static Extraction chosen(
      Article article, Extraction right, boolean whole, QuoteMatch match) {
    List<Attribution> fitting =
        right.attributions().stream().filter(a -> match.fits(article, a)).toList();
    return whole && !fitting.isEmpty()
        ? right
        : new Extraction(fitting, List.of(), right.signOff());
  }
}
