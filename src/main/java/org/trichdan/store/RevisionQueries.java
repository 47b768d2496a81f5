package org.trichdan.store;

import java.util.ArrayList;
import java.util.List;

/** The texts that an article had. */
public final class RevisionQueries {
  private final Archive archive;

  public RevisionQueries(Archive archive) {
    this.archive = archive;
  }

  /** Takes texts. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes one.
     *
     * @param seen when it was first read
     * @param published a moment, a day, a month, a year or null
     * @param statements how many statements the last rules found in it
     * @param current whether it is the last one
     */
    void take(
        String sha256,
        String seen,
        String published,
        String title,
        int statements,
        boolean current);
  }

  /** Hands over the texts of an article, the current one first, then the last read. */
  public void of(String article, Sink sink) throws StoreException {
    String sql =
        "SELECT r.sha256, r.seen_at, coalesce(r.published_at, r.published), r.title,"
            + " (SELECT count(*) FROM attribution a JOIN extraction e ON e.id = a.extraction_id"
            + " WHERE e.revision_id = r.id AND e.current = 1), r.current"
            + " FROM revision r JOIN article t ON t.id = r.article_id WHERE t.key = ?"
            + " ORDER BY r.current DESC, r.id DESC";
    archive.forEachRow(
        new SqlText().add(sql, article),
        rows ->
            sink.take(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                rows.getInt(5),
                rows.getInt(6) == 1));
  }

  /** The number of an article by its key; 0 when there is none. */
  public long number(String article) throws StoreException {
    List<Long> found = new ArrayList<>();
    archive.forEachRow(
        new SqlText().add("SELECT id FROM article WHERE key = ?", article),
        rows -> found.add(rows.getLong(1)));
    return found.isEmpty() ? 0 : found.get(0);
  }

  /** The key of an article by the number of a statement in it; null when there is no such one. */
  public String article(long statement) throws StoreException {
    List<String> found = new ArrayList<>();
    archive.forEachRow(
        new SqlText()
            .add("SELECT t.key FROM attribution a JOIN extraction e ON e.id = a.extraction_id")
            .add(" JOIN revision r ON r.id = e.revision_id JOIN article t ON t.id = r.article_id")
            .add(" WHERE a.id = ?", statement),
        rows -> found.add(rows.getString(1)));
    return found.isEmpty() ? null : found.get(0);
  }
}
