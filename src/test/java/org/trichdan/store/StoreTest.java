package org.trichdan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.output.Digests;
import org.trichdan.review.Decision;
import org.trichdan.review.Review;
import org.trichdan.store.Store.Known;

class StoreTest {
  private static final Path FIRST_TABLES = Path.of("src/main/resources/store/schema-1.sql");

  private static final Trichdan ENGINE = Trichdan.standard();

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("q.db");
  }

  @Test
  void aChangedTextSupersedesTheOldOneWhichStays() throws Exception {
    add("rules", "Ông Đặng Văn Nam nói nước đã rút.");
    assertThat(known("Ông Đặng Văn Nam nói nước đã rút.")).isEqualTo(Known.DONE);
    assertThat(known("Ông Đặng Văn Nam nói nước chưa rút.")).isEqualTo(Known.CHANGED);
    add("rules", "Ông Đặng Văn Nam nói nước chưa rút.");

    assertThat(contents(words("nước"))).containsExactly("nước chưa rút");
    assertThat(strings("SELECT content FROM attribution ORDER BY id"))
        .containsExactly("nước đã rút", "nước chưa rút");

    add("rules", "Ông Đặng Văn Nam nói nước đã rút.");
    assertThat(contents(words("nước"))).containsExactly("nước đã rút");
    assertThat(strings("SELECT count(*) FROM extraction")).containsExactly("2");
  }

  @Test
  void otherRulesSupersedeWhatTheFirstOnesFound() throws Exception {
    String text = "Bà Lê Thị Hoa nói trời mưa.";
    add("first", text);
    add("second", text);
    assertThat(contents(words("mưa"))).containsExactly("trời mưa");
    assertThat(strings("SELECT rules FROM extraction WHERE current = 1")).containsExactly("second");
    assertThat(strings("SELECT count(*) FROM attribution")).containsExactly("2");
  }

  @Test
  void diacriticsMayBeLeftOutAndExactWordsComeFirst() throws Exception {
    add("rules", "Ông Dang Van Hai nói gạo rẻ. Ông Đặng Văn Nam nói gạo đắt.");
    assertThat(speakers(words("đặng"))).containsExactly("Đặng Văn Nam", "Dang Van Hai");
    assertThat(speakers(words("dang"))).containsExactly("Dang Van Hai", "Đặng Văn Nam");
    assertThat(speakers(words("GẠO dat"))).containsExactly("Đặng Văn Nam");
  }

  @Test
  void whatIsTypedIsNeverAQueryLanguage() throws Exception {
    add("rules", "Ông Nguyễn Văn Nam nói giá điện sẽ tăng.");
    assertThat(contents(words("\" OR * NEAR( điện"))).isEmpty();
    assertThat(contents(words("\"điện\" * -"))).containsExactly("giá điện sẽ tăng");
    assertThat(contents(words("'; DROP TABLE article; --"))).isEmpty();
    assertThat(contents(words("***"))).isEmpty();
    assertThat(strings("SELECT count(*) FROM article")).containsExactly("1");
  }

  @Test
  void filtersNarrowTheSearch() throws Exception {
    add(
        "rules",
        "Ông Nguyễn Văn Nam hôm 25-11 phủ nhận việc nhận tiền. Reuters dẫn lời bà Lê Thị Hoa nói"
            + " nước đã rút.");
    assertThat(
            speakers(new QuoteQuery(null, List.of("nam"), null, null, null, null, null, null, 9)))
        .containsExactly("Nguyễn Văn Nam");
    assertThat(speakers(new QuoteQuery(null, null, "reuter", null, null, null, null, null, 9)))
        .containsExactly("Lê Thị Hoa");
    assertThat(speakers(new QuoteQuery(null, null, null, null, null, null, null, "deny", 9)))
        .containsExactly("Nguyễn Văn Nam");
    assertThat(
            speakers(
                new QuoteQuery(null, null, null, null, null, "2025-11-25", "indirect", null, 9)))
        .containsExactly("Nguyễn Văn Nam");
    assertThat(speakers(new QuoteQuery(null, null, null, "sao", "2025-11-26", null, null, null, 9)))
        .containsExactly("Lê Thị Hoa");
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheStore() throws Exception {
    try (Store first = Store.open(file, false)) {
      first.commit();
      assertThatThrownBy(() -> Store.open(file, false))
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith(
              file + ": in use by process " + ProcessHandle.current().pid() + " since ")
          .hasMessageEndingWith("; let it finish, or wait for it with --wait");
    }
    Store.open(file, false).close();
  }

  @Test
  void otherDatabasesAndNewerStoresAreLeftAlone() throws Exception {
    sql(folder.resolve("other.db"), "CREATE TABLE birds(name)");
    assertThatThrownBy(() -> Store.open(folder.resolve("other.db"), false))
        .hasMessage(
            folder.resolve("other.db") + ": a database, but no store of trichdan; check the name");

    Store.open(file, false).close();
    sql(file, "PRAGMA user_version = 99");
    assertThatThrownBy(() -> Store.open(file, false))
        .hasMessage(file + ": made by a newer trichdan (store version 99); use that one");

    Files.writeString(folder.resolve("text.db"), "Không phải cơ sở dữ liệu. ".repeat(100));
    assertThatThrownBy(() -> Archive.open(folder.resolve("text.db")))
        .hasMessage(
            folder.resolve("text.db") + ": not a database, or a damaged one; check the name");
  }

  @Test
  void aStoreOfVersionOneIsBroughtUpToDate() throws Exception {
    String tables = Files.readString(FIRST_TABLES).replaceAll("(?m)^--.*$", "");
    for (String statement : tables.strip().split(";\\s*(\n|$)", -1)) {
      if (!statement.isBlank()) {
        sql(file, statement);
      }
    }
    sql(file, "PRAGMA application_id = " + 0x54524344);
    sql(file, "PRAGMA user_version = 1");
    sql(file, "INSERT INTO file VALUES ('/in/a.txt', 9, 1, 'rules', 1)");
    sql(file, "INSERT INTO speaker VALUES ('Lò Thị-Đào', 1)");
    sql(file, "INSERT INTO quarantine VALUES ('/in/b.jsonl', 2, 'r', 'h', '', 't')");
    try (Store store = Store.open(file, false)) {
      assertThat(store.known(new FileStamp("/in/a.txt", 9, 1, ""), null)).isEqualTo(1);
      assertThat(store.known(new FileStamp("/in/a.txt", 9, 1, "others"), null)).isEqualTo(-1);
    }
    assertThat(strings("SELECT path || place FROM quarantine")).containsExactly("/in/b.jsonl:2");
    assertThat(strings("SELECT key FROM speaker")).containsExactly("lothidao");
    assertThat(strings("PRAGMA user_version")).containsExactly("5");
  }

  @Test
  void daysMonthsAndYearsAreIncludedByAllWhoAsk() throws Exception {
    add("rules", "Ông Đặng Văn Nam hôm 25-11 nói nước đã rút. Bà Lê Thị Hoa nói trời mưa.");
    String[][] periods = {
      {"2025-11", "2025-11"},
      {"2025", "2025"},
      {"2025-11-25", "2025-11-25"},
      {"2025-11-26", null},
      {null, "2025-10"},
      {"2025-12", null}
    };
    List<List<String>> expected =
        List.of(
            List.of("Lê Thị Hoa", "Đặng Văn Nam"),
            List.of("Lê Thị Hoa", "Đặng Văn Nam"),
            List.of("Đặng Văn Nam"),
            List.of("Lê Thị Hoa"),
            List.of(),
            List.of());
    for (int i = 0; i < periods.length; i++) {
      String from = periods[i][0];
      String to = periods[i][1];
      assertThat(speakers(new QuoteQuery(null, null, null, null, from, to, null, null, 9)))
          .as(from + " to " + to)
          .isEqualTo(expected.get(i));
      try (Archive archive = Archive.open(file)) {
        assertThat(new SpeakerQueries(archive).counts(new Period(from, to, null)).keySet())
            .as(from + " to " + to)
            .containsExactlyInAnyOrderElementsOf(expected.get(i));
      }
    }
  }

  @Test
  void aMonthFitsWhenOneOfItsDaysDoes() {
    Period days = new Period("2025-11-15", "2025-11-20", null);
    assertThat(days.holds("2025-11")).isTrue();
    assertThat(days.holds("2025")).isTrue();
    assertThat(days.holds("2025-11-14")).isFalse();
    assertThat(days.holds("2025-11-21")).isFalse();
    assertThat(days.holds("2025-10")).isFalse();
    assertThat(days.holds(null)).isFalse();
    assertThat(Period.ALL.holds(null)).isTrue();
  }

  /** What later versions added is taken out first. */
  @Test
  void storesOfLaterVersionsAreBroughtUpToDate() throws Exception {
    Store.open(file, false).close();
    for (int version = 2; version < 5; version++) {
      Path old = folder.resolve("v" + version + ".db");
      Files.copy(file, old);
      sql(old, "DROP TABLE review");
      sql(old, "DROP INDEX attribution_by_record");
      sql(old, "DROP INDEX attribution_card");
      sql(old, "CREATE INDEX attribution_by_extraction ON attribution(extraction_id)");
      if (version < 4) {
        sql(old, "DROP INDEX revision_card");
        for (String column : List.of("captions", "authors", "published_at")) {
          sql(old, "ALTER TABLE revision DROP COLUMN " + column);
        }
        sql(old, "ALTER TABLE extraction DROP COLUMN sign_off");
        sql(
            old,
            "CREATE INDEX revision_card ON revision(id, current, article_id, outlet, published)");
      }
      if (version < 3) {
        sql(old, "DROP INDEX speaker_by_key");
        sql(old, "ALTER TABLE speaker DROP COLUMN key");
        sql(old, "DROP INDEX attribution_by_voice");
        sql(old, "DROP INDEX revision_card");
        sql(old, "CREATE INDEX attribution_by_speaker ON attribution(speaker)");
      }
      sql(old, "PRAGMA user_version = " + version);
      Store.open(old, false).close();
      assertThat(Sql.rows(old, "SELECT name, sql FROM sqlite_schema WHERE name LIKE '%review%'"))
          .as("from version " + version)
          .isEqualTo(strings("SELECT name, sql FROM sqlite_schema WHERE name LIKE '%review%'"));
      assertThat(Sql.rows(old, "SELECT name FROM sqlite_schema ORDER BY name"))
          .as("from version " + version)
          .isEqualTo(strings("SELECT name FROM sqlite_schema ORDER BY name"));
    }
  }

  @Test
  void reviewsAreNeverDeleted() throws Exception {
    add("rules", "Bà Lê Thị Hoa nói trời mưa.");
    try (ReviewLog log = ReviewLog.open(file)) {
      Review done =
          new Review(
              0, "id:1", null, Decision.DONE, null, null, null, "0", 0, "an", null, null, null);
      assertThat(log.add(List.of(done)).id()).isEqualTo(1);
      assertThat(log.undo("binh")).isEmpty();
      assertThat(log.undo("an").orElseThrow().undoneBy()).isEqualTo("an");
      assertThat(log.undo("an")).isEmpty();
    }
    assertThatThrownBy(() -> sql(file, "DELETE FROM review"))
        .hasMessageContaining("reviews are not deleted");
    assertThat(strings("SELECT decision, reviewer, undone_by FROM review"))
        .containsExactly("done|an|an");
  }

  @Test
  void whatWasNotCommittedIsNotThere() throws Exception {
    Store.open(file, false).close();
    try (Store store = Store.open(file, false)) {
      store.add(reading("Ông Nguyễn Văn Nam nói trời mưa."), "rules");
    }
    assertThat(strings("SELECT count(*) FROM attribution")).containsExactly("0");
  }

  private void add(String rules, String text) throws StoreException {
    try (Store store = Store.open(file, false)) {
      store.add(reading(text), rules);
      store.commit();
    }
  }

  private Known known(String text) throws StoreException {
    try (Store store = Store.open(file, false)) {
      return store.known("id:1", Digests.sha256(text), "rules");
    }
  }

  private static Reading reading(String text) {
    Article article =
        new Article(
            "1",
            "sao.vn",
            null,
            org.trichdan.article.PublicationDate.of(LocalDate.of(2025, 11, 26)),
            "",
            text);
    return Reading.of(article, "id:1", Digests.sha256(text), "a.jsonl", ENGINE.extract(article));
  }

  private static QuoteQuery words(String words) {
    return new QuoteQuery(words, null, null, null, null, null, null, null, 9);
  }

  private List<String> contents(QuoteQuery query) throws StoreException {
    try (Archive archive = Archive.open(file)) {
      return archive.search(query).stream().map(Archive.Hit::content).toList();
    }
  }

  private List<String> speakers(QuoteQuery query) throws StoreException {
    try (Archive archive = Archive.open(file)) {
      return archive.search(query).stream().map(Archive.Hit::speaker).toList();
    }
  }

  private List<String> strings(String sql) throws SQLException {
    return Sql.rows(file, sql);
  }

  private static void sql(Path database, String sql) throws SQLException, IOException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = c.createStatement()) {
      statement.execute(sql);
    }
  }
}
