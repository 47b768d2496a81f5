package org.trichdan.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Outlet;
import org.trichdan.output.ReadRecord;
import org.trichdan.output.RecordReader;
import org.trichdan.output.RecordReader.BadRecordException;
import org.trichdan.store.Archive.ExtractionSink;

/**
 * Puts together again what was found in each article. One cursor runs over the numbers of what
 * fits, in the order of the articles; texts and records are fetched for one article at a time.
 */
final class ExtractionReader {
  /**
   * The order comes from the index on the key, so nothing is sorted; see {@code
   * ExtractionReaderTest}.
   */
  static final String EVERYTHING =
      "SELECT e.id, 0 FROM article t"
          + " CROSS JOIN revision r ON r.article_id = t.id AND r.current = 1"
          + " CROSS JOIN extraction e ON e.revision_id = r.id AND e.current = 1"
          + " ORDER BY t.key";

  private static final String ONE =
      "SELECT e.id, 0 FROM article t JOIN revision r ON r.article_id = t.id AND r.current = 1"
          + " JOIN extraction e ON e.revision_id = r.id AND e.current = 1 WHERE t.key = ?";

  private final Path file;
  private final Connection connection;

  ExtractionReader(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** See {@link Archive#extraction}. */
  void read(String key, ExtractionSink sink) throws SQLException, StoreException, IOException {
    read(new SqlText().add(ONE, key), null, sink);
  }

  /** See {@link Archive#extractions}. */
  void read(QuoteQuery query, boolean whole, ExtractionSink sink)
      throws SQLException, StoreException, IOException {
    boolean all = query.words() == null && !query.isFiltered() && query.most() == QuoteQuery.ALL;
    SqlText sql = all ? new SqlText().add(EVERYTHING) : fitting(query);
    read(sql, all || whole ? null : new HashSet<>(), sink);
  }

  /**
   * @param sql gives numbers of extractions, each with a statement that is chosen
   * @param chosen an empty set to hand over what is chosen; null for all statements
   */
  private void read(SqlText sql, Set<Long> chosen, ExtractionSink sink)
      throws SQLException, StoreException, IOException {
    try (PreparedStatement cursor = sql.prepare(connection);
        PreparedStatement text =
            connection.prepareStatement(
                "SELECT source_id, outlet, url, coalesce(published_at, published), title, text,"
                    + " body_start, authors, captions, sign_off, rules"
                    + " FROM extraction e JOIN revision r ON r.id = e.revision_id WHERE e.id = ?");
        PreparedStatement records =
            connection.prepareStatement(
                "SELECT id, record FROM attribution WHERE extraction_id = ? ORDER BY id");
        ResultSet rows = cursor.executeQuery()) {
      boolean more = rows.next();
      while (more) {
        long extraction = rows.getLong(1);
        if (chosen != null) {
          chosen.clear();
        }
        do {
          if (chosen != null) {
            chosen.add(rows.getLong(2));
          }
          more = rows.next();
        } while (more && rows.getLong(1) == extraction);
        deliver(extraction, text, records, chosen, sink);
      }
    }
  }

  /**
   * The statements that fit. Their numbers are sorted by the database, which goes to disk with what
   * is too much for its memory; to walk along the keys and look into every article takes longer.
   */
  static SqlText fitting(QuoteQuery query) {
    SqlText sql = new SqlText();
    sql.add("SELECT e.id, q.id FROM quote q JOIN attribution a ON a.id = q.id")
        .add(" JOIN extraction e ON e.id = a.extraction_id WHERE 1");
    QuoteFilters.add(query, sql);
    QuoteFilters.addWords(query, sql);
    sql.add(" ORDER BY q.article, q.id");
    return query.most() == QuoteQuery.ALL ? sql : sql.add(" LIMIT ?", query.most());
  }

  /**
   * @param chosen the statements to hand over; null for all
   */
  private void deliver(
      long extraction,
      PreparedStatement text,
      PreparedStatement records,
      Set<Long> chosen,
      ExtractionSink sink)
      throws SQLException, StoreException, IOException {
    text.setLong(1, extraction);
    records.setLong(1, extraction);
    try (ResultSet known = text.executeQuery();
        ResultSet rows = records.executeQuery()) {
      known.next();
      Article article = article(known);
      List<Outlet> signOff = RecordReader.signOff(TextList.of(known.getString(10)));
      List<Attribution> attributions = new ArrayList<>();
      while (rows.next()) {
        if (chosen == null || chosen.contains(rows.getLong(1))) {
          ReadRecord read = record(rows, article);
          attributions.add(read.attribution());
          article = read.article(); // in older stores it knows more than the row
          signOff = read.signOff();
        }
      }
      sink.accept(article, new Extraction(attributions, List.of(), signOff), known.getString(11));
    }
  }

  /** The article as its row has it. */
  private static Article article(ResultSet row) throws SQLException {
    return new Article(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        published(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getInt(7),
        TextList.of(row.getString(8)),
        TextList.of(row.getString(9)));
  }

  private static PublicationDate published(String text) {
    try {
      return text == null ? null : PublicationDate.parse(text);
    } catch (DateTimeException e) {
      return null; // not by this program
    }
  }

  private ReadRecord record(ResultSet row, Article article) throws SQLException, StoreException {
    return record(file, row.getLong(1), row.getString(2), article);
  }

  /** Reads the record of a statement. */
  static ReadRecord record(Path file, long id, String record, Article article)
      throws StoreException {
    try {
      return RecordReader.read(record, article);
    } catch (BadRecordException e) {
      throw new StoreException(
          file,
          "the record of statement " + id + " cannot be read (" + e.getMessage() + ")",
          "restore a copy of the store, or make it anew with trichdan batch",
          e);
    }
  }
}
