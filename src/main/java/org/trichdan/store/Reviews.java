package org.trichdan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.review.Correction;
import org.trichdan.review.Decision;
import org.trichdan.review.Review;

/** The log of reviews in a store: reads it. {@link ReviewLog} writes it. */
public final class Reviews {
  static final String SELECT =
      "SELECT v.id, t.key, v.record_id, v.decision, v.reason, v.field, v.\"start\", v.\"end\","
          + " v.speaker, v.speaker_type, v.kind, v.polarity, v.record, v.sha256, v.with_id,"
          + " v.reviewer, v.reviewed_at, v.undone_by, v.undone_at"
          + " FROM review v JOIN article t ON t.id = v.article_id";

  private final Archive archive;

  public Reviews(Archive archive) {
    this.archive = archive;
  }

  /** Takes entries. */
  @FunctionalInterface
  public interface Sink {
    /** Takes the next one. */
    void take(Review review);
  }

  /** All entries about an article, in their order. */
  public List<Review> of(String article) throws StoreException {
    List<Review> log = new ArrayList<>();
    archive.forEachRow(
        new SqlText().add(SELECT + " WHERE t.key = ? ORDER BY v.id", article),
        rows -> log.add(review(rows)));
    return log;
  }

  /** All entries that were not undone about a statement, in their order. */
  public List<Review> about(String statement) throws StoreException {
    List<Review> log = new ArrayList<>();
    archive.forEachRow(
        new SqlText()
            .add(SELECT + " WHERE v.record_id = ? AND v.undone_at IS NULL", statement)
            .add(" ORDER BY v.id"),
        rows -> log.add(review(rows)));
    return log;
  }

  /** The keys of the articles that have entries that were not undone, in their order. */
  public List<String> articles() throws StoreException {
    List<String> keys = new ArrayList<>();
    archive.forEachRow(
        new SqlText()
            .add("SELECT key FROM article WHERE id IN")
            .add(" (SELECT article_id FROM review WHERE undone_at IS NULL) ORDER BY key"),
        rows -> keys.add(rows.getString(1)));
    return keys;
  }

  /** Something that is another after every change of the log. */
  public String mark() throws StoreException {
    List<String> mark = new ArrayList<>();
    archive.forEachRow(
        new SqlText().add("SELECT count(*) || '/' || count(undone_at) FROM review"),
        rows -> mark.add(rows.getString(1)));
    return mark.get(0);
  }

  /** The entry at which the cursor stands. */
  static Review review(ResultSet row) throws SQLException {
    Decision decision = Decision.of(row.getString(4));
    boolean corrects = decision == Decision.EDIT || decision == Decision.ADD;
    return new Review(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        decision,
        row.getString(5),
        corrects ? correction(row) : null,
        row.getString(13),
        row.getString(14),
        row.getLong(15),
        row.getString(16),
        row.getString(17),
        row.getString(18),
        row.getString(19));
  }

  private static Correction correction(ResultSet row) throws SQLException {
    Citation.Field in = value(Citation.Field.class, row.getString(6));
    return new Correction(
        in == null ? null : new Correction.Place(in, row.getInt(7), row.getInt(8)),
        row.getString(9),
        value(SpeakerType.class, row.getString(10)),
        value(Kind.class, row.getString(11)),
        value(Polarity.class, row.getString(12)));
  }

  private static <E extends Enum<E>> E value(Class<E> type, String label) {
    return label == null ? null : Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
  }
}
