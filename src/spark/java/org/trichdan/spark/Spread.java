package org.trichdan.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Spreads articles over tasks, whatever files they come in: a compressed file can be read by one
 * task only, and a few giants may stand side by side.
 *
 * <p>Giants go to partitions of their own, and those stand first: Spark begins tasks in the order
 * of their partitions, so a stage begins with its longest tasks instead of ending with one. Where
 * an article goes depends on its content alone, so that a task that is run again gets the same.
 *
 * @param giants how many partitions the giants have
 * @param others how many the other articles have
 */
record Spread(int giants, int others) {
  /** A hundred times the usual article: still less than a second's work. */
  static final int GIANT_BYTES = 1 << 18;

  /** A second or two of work for one core, and more when the files are compressed. */
  private static final long PARTITION_BYTES = 8 << 20;

  private static final int MOST = 10_000;
  private static final int MOST_GIANTS = 512;

  /**
   * The spread for so much input.
   *
   * @param bytes of the files, roughly
   * @param cores that the cluster has, each of which should have something to do
   */
  static Spread of(long bytes, int cores) {
    return of((int) Math.min(MOST, Math.max(4L * cores, bytes / PARTITION_BYTES)));
  }

  /** The spread over so many partitions, and some more for the giants. */
  static Spread of(int partitions) {
    return new Spread(Math.min(partitions, MOST_GIANTS), partitions);
  }

  /** The same articles in other partitions. */
  Dataset<Row> over(Dataset<Row> articles) {
    Column hash = xxhash64(col("json"));
    Column giant = octet_length(col("json")).gt(GIANT_BYTES);
    Column partition =
        when(giant, pmod(hash, lit((long) giants)))
            .otherwise(pmod(hash, lit((long) others)).plus(giants));
    return articles.repartitionById(giants + others, partition.cast("int"));
  }
}
