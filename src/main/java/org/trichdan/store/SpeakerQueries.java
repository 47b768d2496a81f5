package org.trichdan.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was quoted, over the statements that stand. */
public final class SpeakerQueries {
  /** Answered from three indexes: neither records nor texts are read. */
  private static final String VOICES =
      " FROM attribution a INDEXED BY attribution_by_voice"
          + " CROSS JOIN extraction e ON e.id = a.extraction_id AND e.current = 1"
          + " CROSS JOIN revision r INDEXED BY revision_card"
          + " ON r.id = e.revision_id AND r.current = 1";

  private static final String PERSONS =
      "SELECT a.speaker, r.article_id, "
          + Period.APPEARED
          + ", r.title, a.content"
          + " FROM attribution a NOT INDEXED"
          + " JOIN extraction e ON e.id = a.extraction_id AND e.current = 1"
          + " JOIN revision r ON r.id = e.revision_id AND r.current = 1"
          + " WHERE a.speaker IS NOT NULL AND a.speaker_type = 'person'";

  private final Archive archive;

  public SpeakerQueries(Archive archive) {
    this.archive = archive;
  }

  /** Takes what is known of one statement. */
  public interface Voices {
    /**
     * Takes one.
     *
     * @param article the number of its article
     * @param role may be null
     * @param outlet may be null
     * @param day when it was said, else when it appeared; may be null
     */
    void take(String name, long article, String kind, String role, String outlet, String day);
  }

  /** Takes what a person says in an article. */
  public interface Persons {
    /**
     * Takes one.
     *
     * @param article the number of its article
     * @param day when it appeared, else when it was said; may be null
     */
    void take(String name, long article, String day, String title, String content);
  }

  /** How many statements each name has in a period. */
  public Map<String, Integer> counts(Period period) throws StoreException {
    SqlText sql =
        new SqlText().add("SELECT a.speaker, count(*)" + VOICES + " WHERE a.speaker IS NOT NULL");
    period.addTo(sql).add(" GROUP BY a.speaker");
    Map<String, Integer> counts = new HashMap<>();
    archive.forEachRow(sql, rows -> counts.put(rows.getString(1), rows.getInt(2)));
    return counts;
  }

  /** Hands over every statement with this speaker. */
  public void forEach(String name, Period period, Voices voices) throws StoreException {
    String told = "SELECT a.speaker, r.article_id, a.kind, a.speaker_role, r.outlet, " + Period.DAY;
    archive.forEachRow(
        period.addTo(new SqlText().add(told + VOICES + " WHERE a.speaker = ?", name)),
        rows ->
            voices.take(
                rows.getString(1),
                rows.getLong(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6)));
  }

  /** Hands over what persons say, with the titles. */
  public void forEachPerson(Persons persons) throws StoreException {
    archive.forEachRow(
        new SqlText().add(PERSONS),
        rows ->
            persons.take(
                rows.getString(1),
                rows.getLong(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5)));
  }

  /** All names that share a {@link Folding#key}. */
  public List<String> withKey(String key) throws StoreException {
    return strings("SELECT name FROM speaker WHERE key = ? ORDER BY name", key);
  }

  /** Whether somebody of exactly this name was ever quoted. */
  public boolean isKnown(String name) throws StoreException {
    return !strings("SELECT name FROM speaker WHERE name = ?", name).isEmpty();
  }

  /** All names that have all these words, with or without diacritics. */
  public List<String> withWords(String words) throws StoreException {
    Set<String> wanted = words(words);
    return strings("SELECT name FROM speaker WHERE ? <> '' ORDER BY name", words).stream()
        .filter(name -> !wanted.isEmpty() && words(name).containsAll(wanted))
        .toList();
  }

  /** The keys of some articles that quote a name. */
  public List<String> articles(String name, int most) throws StoreException {
    return strings(
        "SELECT DISTINCT article FROM quote WHERE speaker = ? ORDER BY article LIMIT " + most,
        name);
  }

  /** By what an article is known. */
  public String article(long number) throws StoreException {
    return strings("SELECT key FROM article WHERE id = ?", number).get(0);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(List.of(Folding.folded(name).split("[^\\p{L}\\p{N}]+", -1)));
    words.remove("");
    return words;
  }

  private List<String> strings(String sql, Object value) throws StoreException {
    List<String> found = new ArrayList<>();
    archive.forEachRow(new SqlText().add(sql, value), rows -> found.add(rows.getString(1)));
    return found;
  }
}
