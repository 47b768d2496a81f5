package org.trichdan.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * A folder for what lies between the steps of a job, where all executors can read it. What is read
 * from there is not computed again when an executor dies, and its plan is short.
 */
final class Scratch implements AutoCloseable {
  /**
   * A task's files come to their place when the whole job is done, not when the task is: so what a
   * dying job leaves is never taken for output. Hadoop's own default is the other way.
   */
  private static final String COMMITTER = "mapreduce.fileoutputcommitter.algorithm.version";

  private final SparkSession spark;
  private final Path folder;

  /**
   * @param folder is deleted at the end, and at the beginning if an earlier job has left it
   */
  Scratch(SparkSession spark, String folder) throws IOException {
    this.spark = spark;
    this.folder = new Path(folder);
    close();
  }

  /** Writes rows down and reads them back. */
  Dataset<Row> keep(Dataset<Row> rows, String name) {
    String place = new Path(folder, name).toString();
    write(rows).parquet(place);
    return spark.read().schema(rows.schema()).parquet(place);
  }

  /** Writes rows in the place of what is there. */
  static <T> DataFrameWriter<T> write(Dataset<T> rows) {
    return rows.write().mode(SaveMode.Overwrite).option(COMMITTER, "1");
  }

  /** Deletes what is not needed any more. */
  void drop(String name) throws IOException {
    delete(new Path(folder, name));
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }

  private void delete(Path path) throws IOException {
    path.getFileSystem(spark.sparkContext().hadoopConfiguration()).delete(path, true);
  }
}
