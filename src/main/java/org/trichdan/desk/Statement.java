package org.trichdan.desk;

import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.review.Review;
import org.trichdan.review.ReviewState;

/**
 * A statement with all that is known of it.
 *
 * @param id of its record, as it was found or added; stays the same when it is corrected
 * @param article the key of its article, by which {@link Desk#article} finds it
 * @param source the article without its text: id, outlet, url, date, title, authors
 * @param attribution what it says, corrected if somebody did
 * @param found as it was found; null when people added it, or when the rules do not find it any
 *     more
 * @param record the record as JSON, as it was found or added, as {@code extract} writes it
 * @param day when it was said, else when it appeared: a day, a month, a year or null
 * @param review the decision that holds; null for none
 */
public record Statement(
    String id,
    String article,
    Article source,
    Attribution attribution,
    Attribution found,
    String record,
    String day,
    Review review) {
  /** How far it is reviewed. */
  public ReviewState state() {
    return ReviewState.after(review == null ? null : review.decision());
  }
}
