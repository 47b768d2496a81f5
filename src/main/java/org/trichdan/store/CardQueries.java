package org.trichdan.store;

import java.util.ArrayList;
import java.util.List;

/**
 * What is filtered and counted, of all articles and statements that stand, without any text: read
 * from indexes alone, at a million statements in a few seconds.
 */
public final class CardQueries {
  private static final String STANDING =
      " FROM extraction e CROSS JOIN revision r INDEXED BY revision_card"
          + " ON r.id = e.revision_id AND r.current = 1 WHERE e.current = 1";

  private final Archive archive;

  public CardQueries(Archive archive) {
    this.archive = archive;
  }

  /** Takes articles. */
  @FunctionalInterface
  public interface Articles {
    /**
     * Takes the next one.
     *
     * @param extraction the number of what was found in it
     * @param article its number
     * @param outlet may be null
     * @param published a day, a month, a year or null
     */
    void take(long extraction, long article, String outlet, String published);
  }

  /** Takes statements. */
  @FunctionalInterface
  public interface Statements {
    /**
     * Takes the next one, which need not stand.
     *
     * @param id its number
     * @param extraction the number of what it was found in
     * @param kind the place of its kind among the kinds
     * @param polarity the place of its polarity among the polarities
     * @param date when it was said: a day, a month, a year or null
     * @param speaker may be null
     * @param role may be null
     */
    void take(
        long id, long extraction, int kind, int polarity, String date, String speaker, String role);
  }

  /** Takes the outlets of statements. */
  @FunctionalInterface
  public interface Sources {
    /** Takes one; those of one statement come one after the other. */
    void take(long statement, String name);
  }

  /** Takes decisions. */
  @FunctionalInterface
  public interface Decisions {
    /** Takes a decision about the statement of this number; a later one replaces an earlier. */
    void take(long statement, String decision);
  }

  /** Hands over every article, in the order in which they were read. */
  public void articles(Articles sink) throws StoreException {
    archive.forEachRow(
        new SqlText()
            .add("SELECT e.id, r.article_id, r.outlet, r.published" + STANDING)
            .add(" ORDER BY e.id"),
        rows -> sink.take(rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getString(4)));
  }

  /** Hands over every statement, extraction by extraction in the order of their numbers. */
  public void statements(Statements sink) throws StoreException {
    String sql =
        "SELECT id, extraction_id,"
            + " CASE kind WHEN 'direct' THEN 0 WHEN 'mixed' THEN 1 ELSE 2 END,"
            + " CASE polarity WHEN 'affirm' THEN 0 WHEN 'deny' THEN 1 ELSE 2 END,"
            + " date, speaker, speaker_role FROM attribution INDEXED BY attribution_card"
            + " ORDER BY extraction_id";
    archive.forEachRow(
        new SqlText().add(sql),
        rows ->
            sink.take(
                rows.getLong(1),
                rows.getLong(2),
                rows.getInt(3),
                rows.getInt(4),
                rows.getString(5),
                rows.getString(6),
                rows.getString(7)));
  }

  /** Hands over the outlets through which statements came. */
  public void sources(Sources sink) throws StoreException {
    archive.forEachRow(
        new SqlText().add("SELECT attribution_id, name FROM source ORDER BY rowid"),
        rows -> sink.take(rows.getLong(1), rows.getString(2)));
  }

  /**
   * Hands over the decisions about statements whose record is still the same, the earlier first.
   */
  public void decisions(Decisions sink) throws StoreException {
    String sql =
        "SELECT a.id, v.decision FROM review v JOIN attribution a ON a.record_id = v.record_id"
            + " JOIN extraction e ON e.id = a.extraction_id AND e.current = 1"
            + " JOIN revision r ON r.id = e.revision_id AND r.current = 1"
            + " AND r.article_id = v.article_id"
            + " WHERE v.undone_at IS NULL AND a.content = json_extract(v.record, '$.content')"
            + " ORDER BY v.id";
    archive.forEachRow(
        new SqlText().add(sql), rows -> sink.take(rows.getLong(1), rows.getString(2)));
  }

  /** The articles whose text is not the one that was looked at in a review. */
  public List<String> changedSince() throws StoreException {
    String sql =
        "SELECT DISTINCT t.key FROM review v JOIN article t ON t.id = v.article_id"
            + " JOIN revision r ON r.article_id = v.article_id AND r.current = 1"
            + " WHERE v.undone_at IS NULL AND r.sha256 <> v.sha256";
    return strings(sql);
  }

  /** How many articles have a text that somebody has looked at as a whole. */
  public long done() throws StoreException {
    return Long.parseLong(
        strings(
                "SELECT count(DISTINCT v.article_id) FROM review v JOIN revision r"
                    + " ON r.article_id = v.article_id AND r.current = 1 AND r.sha256 = v.sha256"
                    + " WHERE v.decision = 'done' AND v.undone_at IS NULL")
            .get(0));
  }

  /** How many statements and articles there are, also those that do not stand. */
  public long statements() throws StoreException {
    return Long.parseLong(strings("SELECT coalesce(max(id), 0) FROM attribution").get(0));
  }

  /** Something that is another when other articles or statements stand. */
  public String mark() throws StoreException {
    return strings(
            "SELECT count(*) || '/' || coalesce(max(e.id), 0) || '/' || total(e.id)" + STANDING)
        .get(0);
  }

  /** Something that is another when another connection has changed anything. */
  public String version() throws StoreException {
    return strings("PRAGMA data_version").get(0);
  }

  /** When the last article was read; null for an empty store. */
  public String updated() throws StoreException {
    return strings("SELECT (SELECT extracted_at FROM extraction ORDER BY id DESC LIMIT 1)").get(0);
  }

  private List<String> strings(String sql) throws StoreException {
    List<String> found = new ArrayList<>();
    archive.forEachRow(new SqlText().add(sql), rows -> found.add(rows.getString(1)));
    return found;
  }
}
