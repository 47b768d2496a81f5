package org.trichdan.desk;

import java.util.IdentityHashMap;
import org.trichdan.attribution.Attribution;
import org.trichdan.review.Decision;
import org.trichdan.review.ReviewState;
import org.trichdan.store.Archive;
import org.trichdan.store.CardQueries;
import org.trichdan.store.RevisionQueries;
import org.trichdan.store.StoreException;

/** Keeps the states in an index as the log has them. */
final class ReviewStates {
  private ReviewStates() {}

  /** Reads the states of all statements. */
  static void load(Archive archive, StatementIndex index) throws StoreException {
    CardQueries cards = new CardQueries(archive);
    byte[] states = new byte[index.size()];
    cards.decisions(
        (row, decision) -> {
          int place = index.place(row);
          if (place >= 0) {
            states[place] = StatementIndex.code(ReviewState.after(Decision.of(decision)));
          }
        });
    System.arraycopy(states, 0, index.states, 0, states.length);
    for (String article : cards.changedSince()) {
      load(archive, index, article);
    }
  }

  /** Reads the states of the statements of one article. */
  static void load(Archive archive, StatementIndex index, String article) throws StoreException {
    ArticleFile file = ArticleFile.read(archive, article);
    if (file == null || file.extraction().attributions().isEmpty()) {
      return;
    }
    IdentityHashMap<Attribution, ReviewState> states = new IdentityHashMap<>();
    file.reviewed().items().stream()
        .filter(item -> item.found() != null)
        .forEach(item -> states.put(item.found(), item.state()));
    int number = index.article(new RevisionQueries(archive).number(article));
    int start = number < 0 ? 0 : index.starts[number];
    int size = number < 0 ? 0 : index.starts[number + 1] - start;
    // If not, it is newer than the index, which is soon read again.
    if (size == file.extraction().attributions().size()) {
      for (Attribution found : file.extraction().attributions()) {
        index.states[start++] = StatementIndex.code(states.get(found));
      }
    }
  }
}
