package org.trichdan.desk;

import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.review.Review;

/**
 * An article with all that is known of it.
 *
 * @param key by what the store knows it
 * @param article with its text
 * @param extraction what was found in it
 * @param rules the short name of the rules that found it
 * @param statements in reading order, the title first: found ones, also the rejected, and added
 *     ones; corrected
 * @param isDone whether somebody looked at the whole of this very text
 * @param log all reviews of the article in their order, undone ones among them
 * @param gone those that hold, but whose statement is not in the text any more
 * @param revisions its texts, the last one first
 */
public record ArticleView(
    String key,
    Article article,
    Extraction extraction,
    String rules,
    List<Statement> statements,
    boolean isDone,
    List<Review> log,
    List<Review> gone,
    List<Revision> revisions) {
  public ArticleView {
    statements = List.copyOf(statements);
    log = List.copyOf(log);
    gone = List.copyOf(gone);
    revisions = List.copyOf(revisions);
  }
}
