package org.trichdan.spark;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.trichdan.knowledge.ScatteredClusters;
import org.trichdan.store.ArticleKeys;
import org.trichdan.store.Told;

/** The statements that {@link ExtractJob} writes, as what clusters are made of. */
final class ToldRows {
  /** As much of a statement as clusters take; nothing else is read from the files. */
  static final StructType STATEMENT =
      StructType.fromDDL(
          "id STRING, article STRUCT<id: STRING, outlet: STRING, url: STRING, title: STRING,"
              + " published: STRING, publishedAt: STRING, sha256: STRING>, kind STRING,"
              + " polarity STRING, content STRING, speaker STRUCT<mention: STRING, name: STRING,"
              + " role: STRING>, sources ARRAY<STRUCT<name: STRING>>, date STRUCT<value: STRING>,"
              + " citation STRUCT<`in`: STRING, start: BIGINT>");

  private static final UserDefinedFunction KEY =
      udf((UDF2<String, String, String>) ArticleKeys::of, DataTypes.StringType);

  private static final UserDefinedFunction ID =
      udf((UDF2<String, String, Long>) ScatteredClusters::id, DataTypes.LongType);

  /** Of the texts that an article had, the one that appeared last stands. */
  private static final Column VERSION =
      concat_ws(
          "\n",
          coalesce(col("article.publishedAt"), col("article.published"), lit("")),
          col("article.sha256"),
          col("article.id"));

  private ToldRows() {}

  /**
   * The fields of {@link Told}, in their order, {@code id} a hash. Of an article that is there
   * several times one version is left, and of that each statement once.
   *
   * @param statements with the columns of {@link #STATEMENT}
   */
  static Dataset<Row> of(Dataset<Row> statements) {
    Column sources = array_join(col("sources.name"), ", ");
    return statements
        .withColumn("key", KEY.apply(col("article.url"), col("article.id")))
        .withColumn("version", VERSION)
        .withColumn("latest", max("version").over(Window.partitionBy("key")))
        .where("version = latest")
        .dropDuplicates("key", "id")
        .select(
            ID.apply(col("key"), col("id")).as("id"),
            col("id").as("record"),
            col("key"),
            col("citation.in"),
            col("citation.start").cast(DataTypes.IntegerType).as("start"),
            col("speaker.name").as("speaker"),
            col("speaker.mention"),
            col("speaker.role"),
            col("kind"),
            col("polarity"),
            col("content"),
            col("date.value").as("said"),
            when(size(col("sources")).gt(0), sources).as("sources"),
            col("article.published"),
            col("article.publishedAt").as("at"),
            col("article.outlet"),
            col("article.url"),
            col("article.title"));
  }

  /**
   * Reads a row of {@link #of}.
   *
   * @param row its columns may be followed by others
   */
  static Told told(Row row) {
    return new Told(
        row.getLong(0),
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getInt(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getString(13),
        row.getString(14),
        row.getString(15),
        row.getString(16),
        row.getString(17));
  }
}
