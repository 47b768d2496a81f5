package org.trichdan.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/**
 * The folder that a job writes, in a file system that Spark reaches: {@code records}, {@code
 * statements} and {@code quarantine}, each committed by Spark as a whole. While a job is at work,
 * and after it has died, there is a file {@code _INCOMPLETE}; such a folder is written anew.
 */
final class Output {
  private static final String RECORDS = "records";
  private static final String STATEMENTS = "statements";
  private static final String QUARANTINE = "quarantine";

  /** What an extraction may leave. */
  static final List<String> EXTRACTION = List.of(RECORDS, STATEMENTS, QUARANTINE);

  private static final String INCOMPLETE = "_INCOMPLETE";

  /**
   * A task's files come to their place when the whole job is done, not when the task is: so what a
   * dying job leaves is never taken for output. Hadoop's own default is the other way.
   */
  private static final String COMMITTER = "mapreduce.fileoutputcommitter.algorithm.version";

  private final Path root;
  private final FileSystem system;

  Output(String folder, Configuration hadoop) throws IOException {
    root = new Path(folder);
    system = root.getFileSystem(hadoop);
  }

  /**
   * Whether a job may write here: there is nothing, or what a job that died has left.
   *
   * @throws IOException when the folder cannot be looked at
   */
  boolean isFree() throws IOException {
    return !system.exists(root)
        || system.exists(new Path(root, INCOMPLETE))
        || (system.getFileStatus(root).isDirectory() && system.listStatus(root).length == 0);
  }

  /**
   * From here on the folder is not complete.
   *
   * @param folders what a job of this kind may leave in it: what another one has left there is
   *     deleted, since not every job writes all of them
   */
  void begin(List<String> folders) throws IOException {
    system.mkdirs(root);
    system.create(new Path(root, INCOMPLETE), true).close();
    for (String folder : folders) {
      system.delete(new Path(root, folder), true);
    }
  }

  /** The folder is complete. */
  void end() throws IOException {
    system.delete(new Path(root, INCOMPLETE), false);
  }

  /** Writes the lines of the records, as {@code extract} does. */
  void records(Dataset<Row> outcomes) {
    writer(outcomes.filter("record IS NOT NULL").select("record")).text(path(RECORDS));
  }

  /** Writes the records as nested columns, those of a month in a folder of their own. */
  void statements(Dataset<Row> outcomes) {
    // By month, or each of a thousand tasks writes a small file for each of a hundred months.
    Dataset<Row> months =
        outcomes
            .filter("record IS NOT NULL")
            .select("record", "month")
            .hint("rebalance", col("month"));
    writer(StatementColumns.of(months)).partitionBy("month").parquet(path(STATEMENTS));
  }

  /** Writes what could not be read, as JSON Lines. */
  void quarantine(Dataset<Row> outcomes) {
    writer(outcomes.filter("problem IS NOT NULL").select("problem.*").hint("rebalance"))
        .json(path(QUARANTINE));
  }

  /** Writes rows in the place of what is there. */
  static <T> DataFrameWriter<T> writer(Dataset<T> rows) {
    return rows.write().mode(SaveMode.Overwrite).option(COMMITTER, "1");
  }

  private String path(String folder) {
    return new Path(root, folder).toString();
  }
}
