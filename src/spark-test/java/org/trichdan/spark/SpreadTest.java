package org.trichdan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.article.Article;

final class SpreadTest {
  private static final String PARAGRAPH =
      "“Giá gạo năm %d sẽ tăng”, ông Lê Văn Nam nói với Reuters hôm qua. Ông cho biết thêm kho còn"
          + " đầy.\n\n";

  @TempDir Path folder;

  @Test
  void giantsHavePartitionsOfTheirOwnAndComeFirst() {
    Dataset<Row> articles = Input.jsonLines(Local.SPARK, List.of(articles().toString()));

    Dataset<Row> spread = new Spread(8, 16).over(articles);

    List<Row> rows =
        spread
            .select(
                functions.spark_partition_id().as("p"),
                functions.octet_length(functions.col("json")).as("n"))
            .collectAsList();
    assertThat(rows).hasSize(404);
    assertThat(spread.rdd().getNumPartitions()).isEqualTo(24);
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(row.getInt(0) < 8).isEqualTo(row.getInt(1) > Spread.GIANT_BYTES));
    assertThat(rows.stream().map(row -> row.getInt(0)).filter(p -> p >= 8).distinct()).hasSize(16);
  }

  @Test
  void giantsAmongOthersGiveTheSameRecords() {
    Path articles = articles();

    String[] args = {"--input", articles.toString(), "--partitions", "4"};
    assertThat(Job.run(args, "--output", folder.resolve("out").toString())).isZero();

    assertThat(Plain.written(folder.resolve("out/records")))
        .hasSizeGreaterThan(1000)
        .isEqualTo(Plain.records(articles));
  }

  @Test
  void thereAreAsManyTasksAsTheInputNeedsAndTheClusterCanDo() {
    assertThat(Spread.of(1_000, 2)).isEqualTo(new Spread(8, 8));
    assertThat(Spread.of(800L << 20, 2)).isEqualTo(new Spread(100, 100));
    assertThat(Spread.of(300L << 30, 200)).isEqualTo(new Spread(512, 10_000));
  }

  /** Four hundred usual articles, and four giants side by side. */
  private Path articles() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 404; i++) {
      String id = Integer.toString(i);
      int paragraphs = i >= 100 && i < 104 ? 2500 : 2;
      String text = PARAGRAPH.formatted(2000 + i).repeat(paragraphs);
      lines.append(Plain.line(Article.of(id, "", text, null)));
    }
    return Plain.write(folder.resolve("giants.jsonl"), lines.toString());
  }
}
