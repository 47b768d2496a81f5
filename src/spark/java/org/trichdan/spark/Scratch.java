package org.trichdan.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A folder for what lies between the steps of a job, where all executors can read it. What is read
 * from there is not computed again when an executor dies, and its plan is short.
 */
final class Scratch implements AutoCloseable {
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
    Output.writer(rows).parquet(place);
    return spark.read().schema(rows.schema()).parquet(place);
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
