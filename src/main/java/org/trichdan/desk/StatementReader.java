package org.trichdan.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.trichdan.output.Digests;
import org.trichdan.review.Review;
import org.trichdan.review.ReviewState;
import org.trichdan.store.Archive;
import org.trichdan.store.Reviews;
import org.trichdan.store.StatementQueries;
import org.trichdan.store.StoreException;

/** Reads the statements that are shown. */
final class StatementReader {
  private final Archive archive;
  private final StatementIndex index;

  /** Articles that were read whole, because something in them was reviewed. */
  private final Map<String, ArticleFile> files = new HashMap<>();

  StatementReader(Archive archive, StatementIndex index) {
    this.archive = archive;
    this.index = index;
  }

  /** The statements at these places. */
  List<Statement> at(List<Integer> places) throws StoreException {
    Map<Long, Statement> found = new HashMap<>();
    List<Long> rows = places.stream().map(p -> index.rows[p]).toList();
    new StatementQueries(archive)
        .records(
            rows,
            (id, article, record, read) -> {
              Statement plain =
                  new Statement(
                      Digests.id(read.article(), read.attribution()),
                      article,
                      read.article(),
                      read.attribution(),
                      read.attribution(),
                      record,
                      read.attribution().dayOr(read.article().day()),
                      null);
              boolean reviewed =
                  index.states[index.place(id)] != StatementIndex.code(ReviewState.NEW);
              found.put(id, reviewed ? reviewed(plain) : plain);
            });
    return rows.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** The statement with this id; one that is in no extraction, too. */
  Optional<Statement> withId(String id) throws StoreException {
    int place = index.place(new StatementQueries(archive).number(id));
    if (place >= 0) {
      return at(List.of(place)).stream().findFirst();
    }
    for (Review review : new Reviews(archive).about(id)) {
      ArticleFile file = ArticleFile.read(archive, review.article());
      Statement known = file == null ? null : file.statement(id);
      if (known != null) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private Statement reviewed(Statement plain) throws StoreException {
    ArticleFile file = files.get(plain.article());
    if (file == null) {
      file = ArticleFile.read(archive, plain.article());
      files.put(plain.article(), file);
    }
    Statement now = file == null ? null : file.statement(plain.id());
    return now == null ? plain : now;
  }
}
