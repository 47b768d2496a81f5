package org.trichdan.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrichdanFunctionTest {
  @Test
  void givesTheStatementsOfTheJob(@TempDir Path folder) {
    Path samples = Plain.samples(folder.resolve("samples.jsonl"));
    String out = folder.resolve("out").toString();
    Local.SPARK.read().json(samples.toString()).createOrReplaceTempView("articles");
    String[] args = {"--input", samples.toString(), "--output", out};
    assertThat(Job.run(args, "--partitions", "2")).isZero();

    List<String> byFunction =
        rows(
            """
            SELECT s.id, s.kind, s.content, s.speaker, s.cue, s.sources, s.date, s.citation.start
            FROM articles LATERAL VIEW explode(trichdan(text, title, date, id)) AS s
            """);

    List<String> byJob =
        rows(
            "SELECT id, kind, content, speaker, cue, sources, date, citation.start FROM parquet.`"
                + out
                + "/statements`");
    assertThat(byFunction).hasSizeGreaterThan(100).isEqualTo(byJob);
  }

  @Test
  void theDateMayBeOfAnyKindAndWhatIsMissingMayBeLeftOut() {
    assertThat(
            rows(
                """
                SELECT kind, s[0].article.published, s[0].speaker.name, s[0].date.value
                FROM (SELECT kind, trichdan('“Giá sẽ tăng”, ông Lê Văn Nam nói hôm qua.', NULL, d) s
                  FROM VALUES ('1 text', '2025-11-26'), ('2 month', '2025-11'), ('3 no date', 'mai'),
                    ('4 null', NULL) AS t(kind, d))
                """))
        .containsExactly(
            "[1 text,2025-11-26,Lê Văn Nam,2025-11-25]",
            "[2 month,2025-11,Lê Văn Nam,null]",
            "[3 no date,null,Lê Văn Nam,null]",
            "[4 null,null,Lê Văn Nam,null]");
    assertThat(
            rows(
                """
                SELECT trichdan('Ông Nam nói hôm nay: “Có.”', 'Tít', DATE'2025-11-26')[0].date.value,
                  trichdan('Ông Nam nói hôm nay: “Có.”', 'Tít', TIMESTAMP'2025-11-26 20:00:00')[0]
                    .article.publishedAt,
                  trichdan('Ông Nam nói hôm nay: “Có.”', 'Tít')[0].article.title,
                  trichdan('Ông Nam nói hôm nay: “Có.”')[0].content
                """))
        .containsExactly("[2025-11-26,2025-11-27T03:00:00+07:00,Tít,Có.]");
  }

  @Test
  void noTextIsNullAndNoStatementIsAnEmptyArray() {
    assertThat(
            rows(
                """
                SELECT trichdan(NULL) IS NULL, trichdan(CAST(NULL AS STRING), 'Tít') IS NULL,
                  size(trichdan('')), size(trichdan('Trời hôm nay đẹp.')),
                  size(trichdan(repeat('“It will rain”, the man said on Monday. ', 9)))
                """))
        .containsExactly("[true,true,0,0,0]");
  }

  @Test
  void tooManyArgumentsAreRefused() {
    assertThatThrownBy(() -> rows("SELECT trichdan()"))
        .hasMessageContaining("trichdan takes 1 to 4 arguments, text, title, date, id, not 0");
  }

  private static List<String> rows(String sql) {
    return Local.SPARK.sql(sql).collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
