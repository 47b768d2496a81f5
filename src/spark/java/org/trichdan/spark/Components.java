package org.trichdan.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * What hangs together by pairs. Large star and small star take turns until nothing changes, which
 * takes about as many rounds as the longest chain has binary digits.
 *
 * @see "Kiveris, Lattanzi, Mirrokni, Rastogi, Vassilvitskii, Connected Components in MapReduce and
 *     Beyond, 2014"
 */
final class Components {
  private Components() {}

  /**
   * For each item of a pair ({@code id}) the smallest item that hangs together with it ({@code
   * root}).
   *
   * @param pairs two numbers, {@code a} and {@code b}
   */
  static Dataset<Row> of(Dataset<Row> pairs, Scratch scratch) throws IOException {
    Dataset<Row> edges =
        pairs.select(
            greatest(col("a"), col("b")).as("child"), least(col("a"), col("b")).as("parent"));
    Row before = null;
    for (int round = 0; ; round++) {
      edges = scratch.keep(smallStars(largeStars(edges)), "stars-" + round);
      Row now = edges.agg(expr("count(*)"), expr("bit_xor(xxhash64(child, parent))")).first();
      if (round > 0) {
        scratch.drop("stars-" + (round - 1));
      }
      if (now.equals(before)) {
        Dataset<Row> roots = edges.select(col("parent"), col("parent").as("root")).distinct();
        return edges.union(roots).toDF("id", "root");
      }
      before = now;
    }
  }

  /** Every greater neighbour of an item goes to the smallest one, which may be the item itself. */
  private static Dataset<Row> largeStars(Dataset<Row> edges) {
    return edges
        .union(edges.select("parent", "child"))
        .toDF("item", "neighbour")
        .withColumn("smallest", min("neighbour").over(Window.partitionBy("item")))
        .where("neighbour > item")
        .select(col("neighbour").as("child"), least(col("smallest"), col("item")).as("parent"))
        .distinct();
  }

  /** An item and its smaller neighbours go to the smallest of these. */
  private static Dataset<Row> smallStars(Dataset<Row> edges) {
    Dataset<Row> known =
        edges.withColumn("smallest", min("parent").over(Window.partitionBy("child")));
    return known
        .select("child", "smallest")
        .union(known.where("parent > smallest").select("parent", "smallest"))
        .toDF("child", "parent")
        .distinct();
  }
}
