package org.trichdan.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.trichdan.input.ArticleRecords;
import org.trichdan.input.KeyMap;

/**
 * Reads articles as rows of two columns: {@code json}, the bytes of one JSON object, and {@code
 * input}, the file or table that it comes from. What is in the object is not looked into here.
 */
final class Input {
  private static final String PLACE = "_metadata.file_path";

  /** What articles come in. */
  enum Format {
    jsonl,
    parquet
  }

  private Input() {}

  /** One article a line, compressed or not; folders are read with everything below. */
  static Dataset<Row> jsonLines(SparkSession spark, List<String> paths) {
    return spark
        .read()
        .option("lineSep", "\n")
        .option("recursiveFileLookup", true)
        .text(paths.toArray(String[]::new))
        .select(col("value").cast("binary").as("json"), col(PLACE).as("input"));
  }

  /**
   * One article a row.
   *
   * @throws IllegalArgumentException when no column can hold the text
   */
  static Dataset<Row> parquet(SparkSession spark, List<String> paths, KeyMap keys) {
    return rows(spark.read().parquet(paths.toArray(String[]::new)), keys, col(PLACE));
  }

  /**
   * One article a row of a table or view.
   *
   * @throws IllegalArgumentException when no column can hold the text
   */
  static Dataset<Row> table(SparkSession spark, String name, KeyMap keys) {
    return rows(spark.table(name), keys, lit(name));
  }

  /** Rows as the lines that they would be: dates, moments and lists have their way of writing. */
  private static Dataset<Row> rows(Dataset<Row> table, KeyMap keys, Column input) {
    Column[] values =
        ArticleRecords.columns(List.of(table.columns()), keys).entrySet().stream()
            .map(e -> col("`" + e.getKey().replace("`", "``") + "`").as(e.getValue()))
            .toArray(Column[]::new);
    return table.select(to_json(struct(values)).cast("binary").as("json"), input.as("input"));
  }

  /**
   * What the files hold, told by the name of the first one.
   *
   * @param paths files, folders or patterns
   * @throws FileNotFoundException when there is none of one of them; the message is for the user
   */
  static Format formatOf(List<String> paths, Configuration hadoop) throws IOException {
    Format format = null;
    for (String path : paths) {
      Path pattern = new Path(path);
      FileSystem system = pattern.getFileSystem(hadoop);
      FileStatus[] found = system.globStatus(pattern);
      if (found == null || found.length == 0) {
        throw new FileNotFoundException(path + ": no such file or folder");
      }
      String first = firstFile(system, found[0]).toLowerCase(Locale.ROOT);
      Format own = first.endsWith(".parquet") ? Format.parquet : Format.jsonl;
      format = format == null ? own : format;
    }
    return format;
  }

  private static String firstFile(FileSystem system, FileStatus status) throws IOException {
    RemoteIterator<LocatedFileStatus> files = system.listFiles(status.getPath(), true);
    while (files.hasNext()) {
      String name = files.next().getPath().getName();
      if (!name.startsWith("_") && !name.startsWith(".")) {
        return name;
      }
    }
    throw new FileNotFoundException(status.getPath() + ": no file in it");
  }
}
