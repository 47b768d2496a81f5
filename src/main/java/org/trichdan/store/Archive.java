package org.trichdan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a store, also while a run writes to it. For one thread. */
public final class Archive implements AutoCloseable {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int SPARE = 4;
  private static final String DAY = "coalesce(q.date, q.published)";

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
      List<String> words = words(query.words());
      if (words.isEmpty()) {
        return List.of();
      }
      Set<Long> found = new HashSet<>();
      List<Hit> hits =
          new ArrayList<>(
              select(query, match("content speaker title", words, false), query.most(), found));
      if (hits.size() < query.most()) {
        String folded = match("content_folded speaker_folded title_folded", words, true);
        hits.addAll(select(query, folded, query.most() - hits.size(), found));
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
    if (match != null && isUnfiltered(query)) {
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

  private static boolean isUnfiltered(QuoteQuery q) {
    return Stream.of(q.speaker(), q.source(), q.outlet(), q.from(), q.to(), q.kind(), q.polarity())
        .allMatch(Objects::isNull);
  }

  /**
   * Finds statements.
   *
   * @param best how many of the best matches to look at; 0 for all
   */
  private List<Hit> select(QuoteQuery query, String match, int most, Set<Long> found, int best)
      throws SQLException {
    List<Object> values = new ArrayList<>();
    StringBuilder sql = new StringBuilder();
    sql.append("SELECT q.id, q.kind, q.polarity, q.content, q.speaker, ")
        .append("(SELECT group_concat(name, ', ') FROM source s WHERE s.attribution_id = q.id), ")
        .append(DAY)
        .append(", q.outlet, q.title, (SELECT record FROM attribution a WHERE a.id = q.id)")
        .append(match == null ? " FROM quote q WHERE 1" : " FROM ");
    if (match != null && best > 0) {
      sql.append("(SELECT rowid AS id, rank FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?)")
          .append(" w JOIN quote q ON q.id = w.id WHERE 1");
      values.add(match);
      values.add(best);
    } else if (match != null) {
      sql.append("words w JOIN quote q ON q.id = w.rowid WHERE words MATCH ?");
      values.add(match);
    }
    String speaker = query.speaker() == null ? null : speakerMatch(query.speaker());
    filter(sql, values, " AND q.id IN (SELECT rowid FROM words WHERE words MATCH ?)", speaker);
    filter(
        sql,
        values,
        " AND EXISTS (SELECT 1 FROM source s WHERE s.attribution_id = q.id"
            + " AND instr(fold(s.name), fold(?)))",
        query.source());
    filter(sql, values, " AND instr(fold(coalesce(q.outlet, '')), fold(?))", query.outlet());
    filter(sql, values, " AND " + DAY + " >= ?", query.from());
    filter(sql, values, " AND substr(" + DAY + ", 1, 10) <= ?", query.to());
    filter(sql, values, " AND q.kind = ?", query.kind());
    filter(sql, values, " AND q.polarity = ?", query.polarity());
    sql.append(match == null ? " ORDER BY " + DAY + " DESC, q.id" : " ORDER BY w.rank, q.id");
    sql.append(" LIMIT ?");
    values.add(most + found.size());
    return read(sql.toString(), values, most, found);
  }

  private List<Hit> read(String sql, List<Object> values, int most, Set<Long> found)
      throws SQLException {
    List<Hit> hits = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.size(); i++) {
        statement.setObject(i + 1, values.get(i));
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (hits.size() < most && rows.next()) {
          if (found.add(rows.getLong(1))) {
            hits.add(hit(rows));
          }
        }
      }
    }
    return hits;
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

  private static void filter(StringBuilder sql, List<Object> values, String condition, String of) {
    if (of != null) {
      sql.append(condition);
      values.add(of);
    }
  }

  private static String speakerMatch(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? "\"\"" : match("speaker_folded", words, true);
  }

  /** Words only: what a user types is never taken for the query language of FTS5. */
  private static List<String> words(String text) {
    return NO_WORD.splitAsStream(Folding.exact(text)).filter(w -> !w.isEmpty()).toList();
  }

  private static String match(String columns, List<String> words, boolean folded) {
    return words.stream()
        .map(w -> "\"" + (folded ? Folding.folded(w) : w) + "\"")
        .collect(Collectors.joining(" AND ", "{" + columns + "} : (", ")"));
  }

  @Override
  public void close() {
    Database.close(connection);
  }

  /** For the queries that live in classes of their own. */
  Connection connection() {
    return connection;
  }

  StoreException failure(SQLException e) {
    return Database.failure(file, e);
  }
}
