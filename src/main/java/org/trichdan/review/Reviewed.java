package org.trichdan.review;

import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Extraction;

/**
 * The statements of an article after what people decided about them.
 *
 * <p>A decision holds for a statement as long as the same words go to the same speaker in the same
 * article: after newer rules have read it, and where the text around them has changed. What people
 * said is right stays right in an unchanged text, also when newer rules do not find it any more.
 *
 * @param items all statements in reading order, the title first: those that were found, also the
 *     rejected, and those that only people know
 * @param gone entries that hold, but whose statement is not there any more
 * @param isDone whether somebody looked at the whole of this very text
 */
public record Reviewed(List<Item> items, List<Review> gone, boolean isDone) {
  public Reviewed {
    items = List.copyOf(items);
    gone = List.copyOf(gone);
  }

  /**
   * A statement.
   *
   * @param id of the record as it was found or added
   * @param found as it was found; null when it is not, or not any more
   * @param attribution as it is now: corrected, if somebody did
   * @param review the decision that holds; null for none
   */
  public record Item(String id, Attribution found, Attribution attribution, Review review) {
    /** How far it is reviewed. */
    public ReviewState state() {
      return ReviewState.after(review == null ? null : review.decision());
    }
  }

  /**
   * Applies a log.
   *
   * @param extraction what was found in the article
   * @param log the entries about it in their order, undone ones among them
   */
  public static Reviewed of(Article article, Extraction extraction, List<Review> log) {
    return new LogReader(article, extraction, log).read();
  }

  /**
   * Only what people say is right: accepted, corrected or added. Of an article that is done this is
   * the gold.
   *
   * @param from gives the sign-off
   */
  public Extraction right(Extraction from) {
    return new Extraction(
        items.stream().filter(i -> i.state().isRight()).map(Item::attribution).toList(),
        List.of(),
        from.signOff());
  }
}
