package org.trichdan.desk;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.attribution.Attribution;
import org.trichdan.output.Digests;
import org.trichdan.review.BadCorrectionException;
import org.trichdan.review.Correction;
import org.trichdan.review.Corrector;
import org.trichdan.review.Decision;
import org.trichdan.review.Review;
import org.trichdan.review.ReviewState;
import org.trichdan.store.Archive;
import org.trichdan.store.StoreException;

/** Makes the entries of decisions about one article. */
final class Decider {
  private final ArticleFile file;
  private final String sha256;
  private final String reviewer;

  /**
   * @throws NotThereException when there is no such article
   */
  Decider(Archive archive, String article, String reviewer)
      throws StoreException, NotThereException {
    this.file = ArticleFile.read(archive, article);
    if (file == null) {
      throw new NotThereException("no article " + article);
    }
    this.sha256 = Digests.sha256(file.article().text());
    this.reviewer = reviewer.strip();
    if (this.reviewer.isEmpty()) {
      throw new IllegalArgumentException("nobody reviews");
    }
  }

  Review decide(String statement, Decision decision, String reason) throws NotThereException {
    String why = reason == null || reason.isBlank() ? null : reason.strip();
    return entry(statement, decision, why, null, known(statement).record());
  }

  Review edit(String statement, Correction correction)
      throws NotThereException, BadCorrectionException {
    Statement known = known(statement);
    Attribution found = known.found() == null ? known.attribution() : known.found();
    Corrector.correct(file.article(), found, correction);
    return entry(statement, Decision.EDIT, null, correction, known.record());
  }

  Review add(Correction added) throws BadCorrectionException {
    Attribution made = Corrector.add(file.article(), added);
    String id = Digests.id(file.article(), made);
    if (file.statement(id) != null) {
      throw new BadCorrectionException("this statement is there already");
    }
    String record = ArticleFile.record(file.article(), made);
    return entry(id, Decision.ADD, null, added, record);
  }

  /** That the article is done, and that what was undecided is accepted. */
  List<Review> done() {
    List<Review> entries = new ArrayList<>();
    entries.add(entry(null, Decision.DONE, null, null, null));
    for (Statement s : file.statements()) {
      if (s.state() == ReviewState.NEW) {
        entries.add(entry(s.id(), Decision.ACCEPT, null, null, s.record()));
      }
    }
    return entries;
  }

  private Statement known(String id) throws NotThereException {
    Statement known = file.statement(id);
    if (known == null) {
      throw new NotThereException("no statement " + id + " in article " + file.key());
    }
    return known;
  }

  private Review entry(
      String statement, Decision decision, String reason, Correction correction, String record) {
    return new Review(
        0,
        file.key(),
        statement,
        decision,
        reason,
        correction,
        record,
        sha256,
        0,
        reviewer,
        null,
        null,
        null);
  }
}
