package org.trichdan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.trichdan.review.Correction;
import org.trichdan.review.Review;

/**
 * Writes the log of reviews, each entry safe at once. A batch may be writing to the store: between
 * two of its commits there is room. For any number of threads.
 */
public final class ReviewLog implements AutoCloseable {
  private static final long PATIENCE_NANOS = 10_000_000_000L;

  /** A batch leaves a few milliseconds, which a longer sleep would miss. */
  private static final int NAP_MILLIS = 1;

  private final Path file;
  private final Connection connection;

  private ReviewLog(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens the log of a store.
   *
   * @throws StoreException when there is no such store
   */
  public static ReviewLog open(Path file) throws StoreException {
    Connection connection = Database.open(file, false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 0");
      return new ReviewLog(file, connection);
    } catch (SQLException e) {
      Database.close(connection);
      throw Database.failure(file, e);
    }
  }

  /** What is written while nobody else writes. */
  private interface Change<T> {
    T make() throws SQLException;
  }

  /**
   * Adds entries, altogether or not at all. Those after the first belong to it, and are undone with
   * it.
   *
   * @param entries their numbers and times do not matter
   * @return the first, as it is in the log
   */
  public Review add(List<Review> entries) throws StoreException {
    return change(
        () -> {
          String now = Database.now();
          long first = 0;
          for (Review entry : entries) {
            long id = insert(entry, first, now);
            first = first == 0 ? id : first;
          }
          return byId(first);
        });
  }

  /**
   * Marks the last entry of a reviewer that was not undone, with all that belong to it.
   *
   * @return the entry as it is then; empty when there is none
   */
  public Optional<Review> undo(String reviewer) throws StoreException {
    return change(
        () -> {
          long last = last(reviewer);
          if (last == 0) {
            return Optional.empty();
          }
          String now = Database.now();
          try (PreparedStatement statement =
              connection.prepareStatement(
                  "UPDATE review SET undone_by = ?, undone_at = ?"
                      + " WHERE (id = ? OR with_id = ?) AND undone_at IS NULL")) {
            set(statement, reviewer, now, last, last);
            statement.executeUpdate();
          }
          return Optional.of(byId(last));
        });
  }

  private long last(String reviewer) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT max(id) FROM review"
                + " WHERE reviewer = ? AND undone_at IS NULL AND with_id IS NULL")) {
      set(statement, reviewer);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  private long insert(Review entry, long first, String now) throws SQLException {
    Correction c = entry.correction();
    Correction.Place place = c == null ? null : c.place();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO review(article_id, record_id, decision, reason, field, \"start\", \"end\","
                + " speaker, speaker_type, kind, polarity, record, sha256, with_id, reviewer,"
                + " reviewed_at) VALUES ((SELECT id FROM article WHERE key = ?),"
                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")) {
      set(
          statement,
          entry.article(),
          entry.statement(),
          entry.decision().label(),
          entry.reason(),
          place == null ? null : place.in().label(),
          place == null ? null : place.start(),
          place == null ? null : place.end(),
          c == null ? null : c.speaker(),
          c == null || c.speakerType() == null ? null : c.speakerType().label(),
          c == null || c.kind() == null ? null : c.kind().label(),
          c == null || c.polarity() == null ? null : c.polarity().label(),
          entry.record(),
          entry.sha256(),
          first == 0 ? null : first,
          entry.reviewer(),
          now);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private Review byId(long id) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(Reviews.SELECT + " WHERE v.id = ?")) {
      set(statement, id);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return Reviews.review(row);
      }
    }
  }

  private synchronized <T> T change(Change<T> change) throws StoreException {
    try (Statement statement = connection.createStatement()) {
      begin(statement);
      try {
        T made = change.make();
        statement.execute("COMMIT");
        return made;
      } catch (SQLException e) {
        statement.execute("ROLLBACK");
        throw e;
      }
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /** Begins to write as soon as nobody else does. */
  private static void begin(Statement statement) throws SQLException {
    long until = System.nanoTime() + PATIENCE_NANOS;
    while (true) {
      try {
        statement.execute("BEGIN IMMEDIATE");
        return;
      } catch (SQLiteException e) {
        if (e.getResultCode() != SQLiteErrorCode.SQLITE_BUSY || System.nanoTime() > until) {
          throw e;
        }
      }
      try {
        Thread.sleep(NAP_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SQLException("interrupted", e);
      }
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public synchronized void close() {
    Database.close(connection);
  }
}
