package org.trichdan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.output.ReadRecord;

/** Reads a store, also while a run writes to it. For one thread. */
public final class Archive implements AutoCloseable {
  private static final int SPARE = 4;

  private final Path file;
  private final Connection connection;

  private Archive(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a store for reading.
   *
   * @throws StoreException when there is none
   */
  public static Archive open(Path file) throws StoreException {
    return new Archive(file, Database.open(file, false));
  }

  /**
   * A statement found.
   *
   * @param record its JSON, as {@code extract} writes it
   */
  public record Hit(
      String kind,
      String polarity,
      String content,
      String speaker,
      String sources,
      String day,
      String outlet,
      String title,
      String record) {}

  /**
   * Input that waits to be mended.
   *
   * @param place where in the file, written behind its name; empty for all of it
   * @param line 0 when it is no line
   */
  public record Held(
      String path,
      String place,
      int line,
      String reason,
      String hint,
      String firstBytes,
      String seenAt) {}

  /**
   * The statements that fit: those with the words exactly as written first, then those that have
   * them with other diacritics; within each, the best matches first, or the latest when there are
   * no words.
   */
  public List<Hit> search(QuoteQuery query) throws StoreException {
    try {
      if (query.words() == null) {
        return select(query, null, query.most(), new HashSet<>());
      }
      List<String> words = QuoteFilters.words(query.words());
      if (words.isEmpty()) {
        return List.of();
      }
      Set<Long> found = new HashSet<>();
      List<Hit> hits =
          new ArrayList<>(select(query, QuoteFilters.exact(words), query.most(), found));
      if (hits.size() < query.most()) {
        hits.addAll(select(query, QuoteFilters.folded(words), query.most() - hits.size(), found));
      }
      return hits;
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /** What could not be read, by path and line. */
  public List<Held> quarantine() throws StoreException {
    String sql =
        "SELECT path, place, line, reason, hint, first_bytes, seen_at FROM quarantine"
            + " ORDER BY path, line, place";
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      List<Held> held = new ArrayList<>();
      while (rows.next()) {
        held.add(
            new Held(
                rows.getString(1),
                rows.getString(2),
                rows.getInt(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7)));
      }
      return held;
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /**
   * @param match an FTS5 query; null for everything
   * @param found ids not to find again; those found are added
   */
  private List<Hit> select(QuoteQuery query, String match, int most, Set<Long> found)
      throws SQLException {
    if (match != null && !query.isFiltered()) {
      // Sorting the matches before they are joined is ten times as fast, and nearly always enough.
      Set<Long> first = new HashSet<>(found);
      List<Hit> hits = select(query, match, most, first, (most + found.size()) * SPARE);
      if (hits.size() == most) {
        found.addAll(first);
        return hits;
      }
    }
    return select(query, match, most, found, 0);
  }

  /**
   * Finds statements.
   *
   * @param best how many of the best matches to look at; 0 for all
   */
  private List<Hit> select(QuoteQuery query, String match, int most, Set<Long> found, int best)
      throws SQLException {
    SqlText sql = new SqlText();
    sql.add("SELECT q.id, q.kind, q.polarity, q.content, q.speaker,")
        .add(" (SELECT group_concat(name, ', ') FROM source s WHERE s.attribution_id = q.id), ")
        .add(QuoteFilters.DAY)
        .add(", q.outlet, q.title, (SELECT record FROM attribution a WHERE a.id = q.id)");
    if (match == null) {
      sql.add(" FROM quote q WHERE 1");
    } else if (best > 0) {
      sql.add(" FROM (SELECT rowid AS id, rank FROM words WHERE words MATCH ?", match)
          .add(" ORDER BY rank LIMIT ?) w JOIN quote q ON q.id = w.id WHERE 1", best);
    } else {
      sql.add(" FROM words w JOIN quote q ON q.id = w.rowid WHERE words MATCH ?", match);
    }
    QuoteFilters.add(query, sql);
    sql.add(match == null ? " ORDER BY " + QuoteFilters.DAY + " DESC" : " ORDER BY w.rank")
        .add(", q.id LIMIT ?", most + found.size());
    List<Hit> hits = new ArrayList<>();
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet rows = statement.executeQuery()) {
      while (hits.size() < most && rows.next()) {
        if (found.add(rows.getLong(1))) {
          hits.add(hit(rows));
        }
      }
    }
    return hits;
  }

  /** Reads the record of a statement. */
  ReadRecord record(long id, String record, Article article) throws StoreException {
    return ExtractionReader.record(file, id, record, article);
  }

  /** Hands over every row that a query finds. */
  void forEachRow(SqlText sql, SqlText.RowSink sink) throws StoreException {
    try (PreparedStatement statement = sql.prepare(connection);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        sink.take(rows);
      }
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  private static Hit hit(ResultSet rows) throws SQLException {
    return new Hit(
        rows.getString(2),
        rows.getString(3),
        rows.getString(4),
        rows.getString(5),
        rows.getString(6),
        rows.getString(7),
        rows.getString(8),
        rows.getString(9),
        rows.getString(10));
  }

  /**
   * Hands over everything that stands and fits, article by article, in the order of their keys;
   * within an article in reading order. Articles without any statement come only when nothing is
   * asked for. The best match does not come first here, and memory holds one article.
   *
   * @param whole whether the other statements of an article come too when one of them fits
   */
  public void extractions(QuoteQuery query, boolean whole, ExtractionSink sink)
      throws StoreException, IOException {
    try {
      new ExtractionReader(file, connection).read(query, whole, sink);
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /** Hands over what stands in one article; nothing when there is no such article. */
  public void extraction(String key, ExtractionSink sink) throws StoreException, IOException {
    try {
      new ExtractionReader(file, connection).read(key, sink);
    } catch (SQLException e) {
      throw Database.failure(file, e);
    }
  }

  /** Takes what was found in one article. */
  @FunctionalInterface
  public interface ExtractionSink {
    /**
     * Takes the next article.
     *
     * @param rules the short name of the rules that found it
     * @throws IOException when it cannot be written
     */
    void accept(Article article, Extraction extraction, String rules) throws IOException;
  }

  @Override
  public void close() {
    Database.close(connection);
  }
}
