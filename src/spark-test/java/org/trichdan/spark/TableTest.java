package org.trichdan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.Trichdan;
import org.trichdan.input.InputOptions;
import org.trichdan.input.KeyMap;

final class TableTest {
  private static final String MAP = "id=ma,text=noidung,title=tieude,date=meta.ngay";

  @TempDir Path folder;

  @Test
  void parquetGivesTheRecordsOfTheSameArticlesAsLines() {
    Path samples = Plain.samples(folder.resolve("samples.jsonl"));
    String parquet = folder.resolve("samples.parquet").toString();
    Local.SPARK.read().json(samples.toString()).write().parquet(parquet);

    assertThat(records("--input", parquet))
        .hasSizeGreaterThan(100)
        .isEqualTo(Plain.records(samples));
  }

  @Test
  void columnsOfATableAreMappedAsKeysAre() {
    rows().createOrReplaceTempView("bai_bao");
    Path lines =
        Plain.write(
            folder.resolve("lines.jsonl"),
            """
            {"ma":7,"noidung":"“Giá sẽ tăng”, ông Lê Văn Nam nói hôm qua.","meta":{"ngay":"2025-11-26"},"outlet":"a.vn","authors":["An","Bình"]}
            {"ma":8,"noidung":"“Giá sẽ giảm”, bà Trần Thị Hoa nói hôm qua.","tieude":"Giá cả"}
            """);
    InputOptions options = new InputOptions(null, KeyMap.parse(MAP), false);

    assertThat(records("--table", "bai_bao", "--map", MAP))
        .hasSize(2)
        .isEqualTo(Plain.records(options, Trichdan.standard(), lines));
  }

  @Test
  void momentsAreThoseOfTheSession() {
    Local.SPARK
        .sql(
            "SELECT 'a' ID, TIMESTAMP'2025-11-25 18:16:00' DatePublished,"
                + " '“Giá sẽ tăng”, ông Lê Văn Nam nói hôm nay.' AS articlebody")
        .createOrReplaceTempView("moments");

    // The session's zone is UTC, so this is the next day in Vietnam.
    assertThat(records("--table", "moments"))
        .singleElement()
        .asString()
        .contains("\"published\":\"2025-11-26\",\"publishedAt\":\"2025-11-26T01:16:00+07:00\"")
        .contains("\"value\":\"2025-11-26\"");
  }

  @Test
  void aTableWithoutTextIsRefused() {
    Local.SPARK.sql("SELECT 1 AS ma, 'x' AS tieude").createOrReplaceTempView("textless");

    assertThat(Job.said(2, "--table", "textless", "--output", folder.resolve("out").toString()))
        .isEqualTo(
            "trichdan: no column for the text among ma, tieude; if it has another name give it"
                + " with --map text=NAME%n".formatted());
  }

  private static Dataset<Row> rows() {
    return Local.SPARK.sql(
        """
        SELECT 7L AS ma, '“Giá sẽ tăng”, ông Lê Văn Nam nói hôm qua.' AS noidung, NULL AS tieude,
          named_struct('ngay', DATE'2025-11-26', 'giờ', 8) AS meta, 'a.vn' AS Outlet,
          array('An', 'Bình') AS AUTHORS, X'00FF' AS html
        UNION ALL
        SELECT 8L, '“Giá sẽ giảm”, bà Trần Thị Hoa nói hôm qua.', 'Giá cả', NULL, NULL, NULL, NULL
        """);
  }

  private List<String> records(String... args) {
    Path out = folder.resolve("out");
    assertThat(Job.run(args, "--output", out.toString(), "--partitions", "2")).isZero();
    return Plain.written(out.resolve("records"));
  }
}
