package org.trichdan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.attribution.Attribution;
import org.trichdan.output.Digests;

class ExtractionReaderTest {
  private static final Trichdan ENGINE = Trichdan.standard();
  private static final QuoteQuery ALL = query(null, null, null);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() throws Exception {
    file = folder.resolve("q.db");
    add("c", "Bà Lê Thị Hoa nói trời nắng. Ông Đặng Văn Nam phủ nhận việc nhận tiền.");
    add("a", "Ông Đặng Văn Nam nói nước đã rút. Reuters dẫn lời bà Lê Thị Hoa nói cầu còn chắc.");
    add("b", "Trời hôm ấy đẹp.");
  }

  @Test
  void articlesComeByTheirKeysAndStatementsInReadingOrder() throws Exception {
    assertThat(read(ALL, false))
        .containsExactly("a: nước đã rút | cầu còn chắc", "b: ", "c: trời nắng | việc nhận tiền");
  }

  @Test
  void onlyWhatStandsIsRead() throws Exception {
    add("a", "Ông Đặng Văn Nam nói nước lại lên.");
    assertThat(read(ALL, false)).first().isEqualTo("a: nước lại lên");
  }

  @Test
  void filtersAreThoseOfTheSearch() throws Exception {
    assertThat(read(query("nam", null, null), false))
        .containsExactly("a: nước đã rút", "c: việc nhận tiền");
    assertThat(read(query(null, "deny", null), false)).containsExactly("c: việc nhận tiền");
    assertThat(read(query(null, null, "nước dang"), false)).containsExactly("a: nước đã rút");
    assertThat(read(query(null, null, "DA RUT"), false)).containsExactly("a: nước đã rút");
    assertThat(read(query(null, null, "* OR"), false)).isEmpty();
    assertThat(read(query(null, null, "***"), false)).isEmpty();
    assertThat(read(new QuoteQuery(null, null, "reut", null, null, null, null, null, 9), false))
        .containsExactly("a: cầu còn chắc");
    assertThat(read(new QuoteQuery(null, null, null, null, null, null, null, null, 1), false))
        .containsExactly("a: nước đã rút");
  }

  @Test
  void anArticleMayComeWithItsOtherStatements() throws Exception {
    assertThat(read(query(null, "deny", null), true))
        .containsExactly("c: trời nắng | việc nhận tiền");
  }

  @Test
  void theArticleComesBackAsItWasRead() throws Exception {
    Article article =
        new Article(
            "9",
            "sao.vn",
            "https://sao.vn/9",
            PublicationDate.parse("2025-11-26T08:16:00+07:00"),
            "Lũ rút",
            "Ông Đặng Văn Nam nói nước đã rút.\n\nTheo Reuters",
            0,
            List.of("Hà An"),
            List.of("Cầu sau lũ", "Ảnh: \"Hà An\""));
    add("0", article);
    List<Article> articles = new ArrayList<>();
    List<String> signOff = new ArrayList<>();
    try (Archive archive = Archive.open(file)) {
      archive.extractions(
          query("nam", null, null),
          false,
          (a, e, rules) -> {
            articles.add(a);
            e.signOff().forEach(o -> signOff.add(o.name()));
          });
    }
    assertThat(articles.get(0)).isEqualTo(article);
    assertThat(signOff).containsExactly("Reuters");
  }

  /** An export of everything sorts nothing, however much there is. */
  @Test
  void theOrderOfEverythingComesFromAnIndex() throws Exception {
    assertThat(Sql.rows(file, "EXPLAIN QUERY PLAN " + ExtractionReader.EVERYTHING))
        .hasSize(3)
        .noneMatch(step -> step.contains("TEMP B-TREE"))
        .first()
        .asString()
        .contains("SCAN t USING COVERING INDEX");
  }

  @Test
  void aDamagedRecordIsNamed() throws Exception {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = c.createStatement()) {
      statement.execute("UPDATE attribution SET record = '{}' WHERE content = 'trời nắng'");
    }
    assertThatThrownBy(() -> read(ALL, false))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            file
                + ": the record of statement 1 cannot be read (not a record of trichdan/1);"
                + " restore a copy of the store, or make it anew with trichdan batch");
  }

  private List<String> read(QuoteQuery query, boolean whole) throws Exception {
    List<String> articles = new ArrayList<>();
    try (Archive archive = Archive.open(file)) {
      archive.extractions(
          query,
          whole,
          (a, e, rules) -> {
            List<String> contents = e.attributions().stream().map(Attribution::content).toList();
            articles.add(a.id() + ": " + String.join(" | ", contents));
          });
    }
    return articles;
  }

  private static QuoteQuery query(String speaker, String polarity, String words) {
    return new QuoteQuery(
        words,
        speaker == null ? null : List.of(speaker),
        null,
        null,
        null,
        null,
        null,
        polarity,
        QuoteQuery.ALL);
  }

  private void add(String id, String text) throws StoreException {
    add(id, Article.of(id, "", text, null));
  }

  private void add(String key, Article article) throws StoreException {
    try (Store store = Store.open(file, false)) {
      String sha256 = Digests.sha256(article.text());
      store.add(Reading.of(article, key, sha256, "a.jsonl", ENGINE.extract(article)), "rules");
      store.commit();
    }
  }
}
