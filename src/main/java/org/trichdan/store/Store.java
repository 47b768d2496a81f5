package org.trichdan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.trichdan.article.Problem;

/**
 * The statements of all articles ever read, in one SQLite file. Nothing is ever deleted: a text
 * that changed is superseded, and so is what older rules found.
 *
 * <p>Writing belongs to one thread of one process at a time. What is written is safe after the next
 * {@link #commit}; an article, or the note that a file is done, is never half written.
 */
public final class Store implements AutoCloseable {
  private final Path file;
  private final StoreLock lock;
  private final Connection connection;
  private final Writer writer;
  private final PreparedStatement knownFile;
  private final PreparedStatement knownText;
  private final WriteTurn turn;

  private Store(Path file, StoreLock lock, Connection connection) throws SQLException {
    this.file = file;
    this.lock = lock;
    this.connection = connection;
    this.turn = new WriteTurn(connection);
    this.writer = new Writer(connection);
    this.knownFile =
        connection.prepareStatement(
            "SELECT articles FROM file WHERE path = ? AND size = ? AND modified = ? AND options = ?"
                + " AND (rules = ? OR ? = 0)");
    this.knownText =
        connection.prepareStatement(
            "SELECT r.current, (SELECT count(*) FROM extraction e WHERE e.revision_id = r.id"
                + " AND e.rules = ?) FROM article a"
                + " LEFT JOIN revision r ON r.article_id = a.id AND r.sha256 = ? WHERE a.key = ?");
  }

  /**
   * Opens a store for writing; makes it when it is not there.
   *
   * @param wait whether to wait for another run that writes to it
   */
  public static Store open(Path file, boolean wait) throws StoreException {
    StoreLock lock = StoreLock.take(file, wait);
    Connection connection = null;
    try {
      connection = Database.open(file, true);
      return new Store(file, lock, connection);
    } catch (SQLException e) {
      Database.close(connection);
      lock.close();
      throw Database.failure(file, e);
    } catch (StoreException e) {
      lock.close();
      throw e;
    }
  }

  /** What a store knows of a text. */
  public enum Known {
    /** The article has never been seen. */
    NEW,
    /** The article was last seen with another text. */
    CHANGED,
    /** The text is the article's last, and has been read by other rules only. */
    OTHER_RULES,
    /** The text is the article's last, and has been read by these rules. */
    DONE
  }

  /** What is known of an article with this text and these rules. */
  public Known known(String key, String sha256, String rules) throws StoreException {
    try {
      knownText.setString(1, rules);
      knownText.setString(2, sha256);
      knownText.setString(3, key);
      try (ResultSet found = knownText.executeQuery()) {
        if (!found.next()) {
          return Known.NEW;
        }
        if (found.getInt(1) == 0) {
          return Known.CHANGED; // never had this text, or has had another since
        }
        return found.getInt(2) == 0 ? Known.OTHER_RULES : Known.DONE;
      }
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /**
   * How many articles a file held when it was last read to its end, as it is now; -1 when it is new
   * or has changed since.
   *
   * @param rules the rules that must have read it; null for any
   */
  public long known(FileStamp stamp, String rules) throws StoreException {
    try {
      knownFile.setString(1, stamp.path());
      knownFile.setLong(2, stamp.size());
      knownFile.setLong(3, stamp.modified());
      knownFile.setString(4, stamp.options());
      knownFile.setString(5, rules);
      knownFile.setInt(6, rules == null ? 0 : 1);
      try (ResultSet found = knownFile.executeQuery()) {
        return found.next() ? found.getLong(1) : -1;
      }
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /**
   * Adds what was found in an article; when exactly this is there already, it only becomes the
   * article's last text again.
   *
   * @return how many of its speakers had never been quoted before; -1 when all was there
   */
  public int add(Reading reading, String rules) throws StoreException {
    try {
      turn.begin();
      return writer.add(reading, rules, Database.now());
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /**
   * Notes that a file has been read to its end, and what of it could not be read; what an earlier
   * run had to complain of is forgotten.
   */
  public void finished(FileStamp stamp, String rules, long articles, List<Problem> problems)
      throws StoreException {
    try {
      turn.begin();
      writer.finished(stamp, rules, articles, problems, Database.now());
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /** Notes input that is not read at all, and so is tried again by every run. */
  public void quarantine(String path, Problem problem) throws StoreException {
    try {
      turn.begin();
      writer.forget(path);
      writer.quarantine(path, problem, Database.now());
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /** Makes everything added so far safe, and lets those write who wait for it. */
  public void commit() throws StoreException {
    try {
      turn.end();
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /** How much is in quarantine. */
  public long held() throws StoreException {
    return number("SELECT count(*) FROM quarantine");
  }

  /** The number of the last extraction; later ones have higher numbers. */
  public long lastExtraction() throws StoreException {
    return number("SELECT coalesce(max(id), 0) FROM extraction");
  }

  private long number(String sql) throws StoreException {
    try {
      return Database.number(connection, sql);
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /** Who or what was named most often in the extractions after a number, most often first. */
  public List<Tally> top(Ranking ranking, long after, int most) throws StoreException {
    try (PreparedStatement statement = connection.prepareStatement(ranking.sql)) {
      statement.setLong(1, after);
      statement.setInt(2, most);
      List<Tally> tallies = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          tallies.add(new Tally(rows.getString(1), rows.getLong(2)));
        }
      }
      return tallies;
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /** What {@link #top} counts. */
  public enum Ranking {
    SPEAKERS(
        "SELECT speaker, count(*) FROM attribution WHERE extraction_id > ? AND speaker IS NOT NULL"
            + " GROUP BY speaker ORDER BY 2 DESC, 1 LIMIT ?"),
    SOURCES(
        "SELECT s.name, count(*) FROM attribution a JOIN source s ON s.attribution_id = a.id"
            + " WHERE a.extraction_id > ? GROUP BY s.name ORDER BY 2 DESC, 1 LIMIT ?");

    private final String sql;

    Ranking(String sql) {
      this.sql = sql;
    }
  }

  /** A name and how often it occurs. */
  public record Tally(String name, long count) {}

  /** Drops what was not committed. */
  @Override
  public void close() {
    try {
      turn.drop();
    } catch (SQLException e) {
      // There is nothing to lose: it was not committed.
    }
    Database.close(connection);
    lock.close();
  }
}
