package org.trichdan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.output.ReadRecord;

/** Statements that stand, one by one or all of a person. */
public final class StatementQueries {
  /** How many ids one query asks for: SQLite takes tens of thousands, but none needs them. */
  private static final int AT_ONCE = 500;

  /** The statements of the text that an article has now, by the rules that were used last. */
  private static final String STANDING =
      " JOIN extraction e ON e.id = a.extraction_id AND e.current = 1"
          + " JOIN revision r ON r.id = e.revision_id AND r.current = 1";

  private static final String OF_ARTICLES = STANDING + " JOIN article t ON t.id = r.article_id";

  private static final String TELL =
      "SELECT a.id, a.record_id, t.key, a.field, a.\"start\", a.speaker, a.speaker_mention, a.speaker_role, a.kind,"
          + " a.polarity, a.content, a.date,"
          + " (SELECT group_concat(name, ', ') FROM source s WHERE s.attribution_id = a.id),"
          + " r.published, coalesce(r.published_at, json_extract(a.record, '$.article.publishedAt')), r.outlet, r.url, r.title FROM attribution a"
          + OF_ARTICLES;

  /** Stands for the article of a record that is read without its text. */
  private static final Article UNREAD = Article.of("", "", "", null);

  private final Archive archive;

  public StatementQueries(Archive archive) {
    this.archive = archive;
  }

  /** Takes statements as they are read. */
  public interface Sink {
    /** Takes the next one. */
    void take(StatementRow row);
  }

  /** Hands over every statement that stands, without keeping any. */
  public void forEach(Sink sink) throws StoreException {
    // Without the index nothing is sorted, and the rows are read in the order they lie in.
    String sql =
        "SELECT a.id, a.record_id, t.key, a.field, a.\"start\", a.speaker, a.content, "
            + Period.DAY
            + ", "
            + Period.APPEARED
            + " FROM attribution a NOT INDEXED"
            + OF_ARTICLES
            + " ORDER BY a.id";
    archive.forEachRow(new SqlText().add(sql), rows -> sink.take(row(rows)));
  }

  private static StatementRow row(ResultSet rows) throws SQLException {
    return new StatementRow(
        rows.getLong(1),
        rows.getString(2),
        rows.getString(3),
        rows.getString(4),
        rows.getInt(5),
        rows.getString(6),
        rows.getString(7),
        rows.getString(8),
        rows.getString(9));
  }

  /** The statements with these numbers, in the order of their numbers. */
  public List<Told> byId(Collection<Long> ids) throws StoreException {
    List<Told> found = new ArrayList<>(ids.size());
    Iterator<Long> rest = ids.stream().sorted().iterator();
    while (rest.hasNext()) {
      List<Object> some = new ArrayList<>();
      while (rest.hasNext() && some.size() < AT_ONCE) {
        some.add(rest.next());
      }
      String where = " WHERE a.id IN (" + marks(some.size()) + ") ORDER BY a.id";
      found.addAll(read(new SqlText().add(TELL + where, some.toArray())));
    }
    return found;
  }

  /** Takes the records of statements. */
  @FunctionalInterface
  public interface RecordSink {
    /**
     * Takes one.
     *
     * @param id of its row
     * @param article the key of its article
     * @param record its JSON
     * @param read what it says; its article has no text
     */
    void take(long id, String article, String record, ReadRecord read) throws StoreException;
  }

  /** Hands over the records of some statements, in no order. */
  public void records(Collection<Long> ids, RecordSink sink) throws StoreException {
    String sql =
        "SELECT a.id, t.key, a.record FROM attribution a JOIN extraction e ON e.id = a.extraction_id"
            + " JOIN revision r ON r.id = e.revision_id JOIN article t ON t.id = r.article_id"
            + " WHERE a.id IN ("
            + marks(ids.size())
            + ")";
    List<Row> found = new ArrayList<>();
    archive.forEachRow(
        new SqlText().add(sql, ids.toArray()),
        rows -> found.add(new Row(rows.getLong(1), rows.getString(2), rows.getString(3))));
    for (Row row : found) {
      sink.take(row.id, row.article, row.record, archive.record(row.id, row.record, UNREAD));
    }
  }

  private record Row(long id, String article, String record) {}

  /** The number of the statement whose record has this id, if it stands; 0 for none. */
  public long number(String record) throws StoreException {
    String sql =
        "SELECT a.id FROM attribution a"
            + STANDING
            + " WHERE a.record_id = ? ORDER BY a.id DESC LIMIT 1";
    List<Long> found = new ArrayList<>();
    archive.forEachRow(new SqlText().add(sql, record), rows -> found.add(rows.getLong(1)));
    return found.isEmpty() ? 0 : found.get(0);
  }

  /** What was said under any of these names, in order of time; what has no day comes last. */
  public List<Told> of(Collection<String> names, Period period) throws StoreException {
    String where = " WHERE a.speaker IN (" + marks(names.size()) + ")";
    SqlText sql = period.addTo(new SqlText().add(TELL + where, names.toArray()));
    return read(sql.add(" ORDER BY " + Period.DAY + " IS NULL, " + Period.DAY + ", a.id"));
  }

  private List<Told> read(SqlText sql) throws StoreException {
    List<Told> told = new ArrayList<>();
    archive.forEachRow(sql, rows -> told.add(told(rows)));
    return told;
  }

  private static Told told(ResultSet rows) throws SQLException {
    return new Told(
        rows.getLong(1),
        rows.getString(2),
        rows.getString(3),
        rows.getString(4),
        rows.getInt(5),
        rows.getString(6),
        rows.getString(7),
        rows.getString(8),
        rows.getString(9),
        rows.getString(10),
        rows.getString(11),
        rows.getString(12),
        rows.getString(13),
        rows.getString(14),
        rows.getString(15),
        rows.getString(16),
        rows.getString(17),
        rows.getString(18));
  }

  static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
