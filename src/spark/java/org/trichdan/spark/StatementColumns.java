package org.trichdan.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.from_json;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * The fields of a record as nested columns, named and meant as in {@code trichdan-1.schema.json}.
 * What a record does not have is null.
 */
final class StatementColumns {
  static final StructType TYPE =
      StructType.fromDDL(
          """
          schema STRING,
          id STRING,
          article STRUCT<id: STRING, outlet: STRING, url: STRING, title: STRING,
            published: STRING, publishedAt: STRING, sha256: STRING, signOff: ARRAY<STRING>,
            authors: ARRAY<STRING>, text: STRING, captions: ARRAY<STRING>>,
          kind STRING,
          polarity STRING,
          content STRING,
          speaker STRUCT<mention: STRING, name: STRING, role: STRING, type: STRING, start: INT,
            end: INT>,
          cue STRUCT<text: STRING, start: INT, end: INT>,
          addressee STRUCT<mention: STRING, name: STRING, start: INT, end: INT>,
          sources ARRAY<STRUCT<mention: STRING, name: STRING, type: STRING, start: INT,
            end: INT>>,
          date STRUCT<mention: STRING, value: STRING, start: INT, end: INT>,
          citation STRUCT<`in`: STRING, start: INT, end: INT, exact: STRING, prefix: STRING,
            suffix: STRING, paragraph: INT, sentence: INT, link: STRING>,
          rule STRING,
          confidence DOUBLE
          """);

  /** A record that is not as it should be must not become a row of nulls. */
  private static final Map<String, String> STRICT = Map.of("mode", "FAILFAST");

  private StatementColumns() {}

  /** The columns of lines: of the column {@code record}; the column {@code month} stays. */
  static Dataset<Row> of(Dataset<Row> lines) {
    return lines
        .select(from_json(col("record"), TYPE, STRICT).as("statement"), col("month"))
        .select("statement.*", "month");
  }
}
