package org.trichdan.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.trichdan.knowledge.BucketComparer;
import org.trichdan.knowledge.Cluster;
import org.trichdan.knowledge.ClusterJson;
import org.trichdan.knowledge.ScatteredClusters;
import org.trichdan.store.Told;

/**
 * Statements to clusters: the steps of {@link ScatteredClusters}, with Spark bringing together what
 * belongs together. No step holds more than a bucket's last hundred statements, or the statements
 * that hang together by pairs.
 */
final class SparkClusters {
  private static final StructType BUCKET = StructType.fromDDL("bucket BIGINT, gist BINARY");
  private static final StructType PAIR = StructType.fromDDL("a BIGINT, b BIGINT");
  private static final StructType LINE =
      StructType.fromDDL(
          "outlets INT, articles INT, time STRING, article BINARY, place BIGINT, line STRING");

  private final ScatteredClusters steps;
  private final Scratch scratch;

  SparkClusters(ScatteredClusters steps, Scratch scratch) {
    this.steps = steps;
    this.scratch = scratch;
  }

  /**
   * The clusters as lines of JSON, in the order of {@code trichdan clusters}.
   *
   * @param statements with the columns of {@link ToldRows#STATEMENT}
   */
  Dataset<String> lines(Dataset<Row> statements) throws IOException {
    ScatteredClusters steps = this.steps;
    Dataset<Row> told =
        ToldRows.of(statements)
            .filter((FilterFunction<Row>) row -> steps.admits(ToldRows.told(row).appeared()))
            .persist(StorageLevel.DISK_ONLY());
    Dataset<Row> pairs = scratch.keep(pairs(told), "pairs");
    Dataset<Row> roots = Components.of(pairs, scratch);
    Dataset<Row> same =
        pairs
            .union(pairs.select("b", "a"))
            .groupBy(col("a").as("id"))
            .agg(collect_list("b").as("same"));
    return told.join(same.join(roots, "id"), "id")
        .groupByKey((MapFunction<Row, Long>) row -> row.<Long>getAs("root"), Encoders.LONG())
        .flatMapGroups(
            (FlatMapGroupsFunction<Long, Row, Row>) (root, rows) -> lines(steps, rows),
            Encoders.row(LINE))
        .orderBy(
            col("outlets").desc(),
            col("articles").desc(),
            col("time").desc(),
            col("article"),
            col("place"))
        .select("line")
        .as(Encoders.STRING());
  }

  /** The pairs of statements that are one, by their ids, each once. */
  private Dataset<Row> pairs(Dataset<Row> told) {
    ScatteredClusters steps = this.steps;
    return told.flatMap(
            (FlatMapFunction<Row, Row>) row -> buckets(steps, ToldRows.told(row)),
            Encoders.row(BUCKET))
        .repartition(col("bucket"))
        .sortWithinPartitions("bucket", "gist")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new PairIterator(steps.comparer(), rows),
            Encoders.row(PAIR))
        .distinct();
  }

  private static Iterator<Row> buckets(ScatteredClusters steps, Told told) {
    List<Row> rows = new ArrayList<>();
    steps.scatter(told.row(), (bucket, gist) -> rows.add(RowFactory.create(bucket, gist)));
    return rows.iterator();
  }

  /** The clusters among what hangs together, with what they are sorted by. */
  private static Iterator<Row> lines(ScatteredClusters steps, Iterator<Row> rows) {
    List<Told> statements = new ArrayList<>();
    Map<Long, List<Long>> neighbours = new HashMap<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      Told told = ToldRows.told(row);
      statements.add(told);
      neighbours.put(told.id(), row.getList(row.fieldIndex("same")));
    }
    return steps.clusters(statements, neighbours).stream().map(SparkClusters::line).iterator();
  }

  private static Row line(Cluster cluster) {
    StringBuilder line = new StringBuilder();
    try {
      ClusterJson.write(cluster, line);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    line.setLength(line.length() - 1); // Spark ends the lines
    return RowFactory.create(
        cluster.outletCount(),
        cluster.members().size(),
        cluster.time(),
        // Sorts as Java's texts do, wherever Spark's own order is another.
        cluster.first().article().getBytes(StandardCharsets.UTF_16BE),
        cluster.first().row().place(),
        line.toString());
  }

  /** Pairs, as they are found while the statements of buckets come by. */
  private static final class PairIterator implements Iterator<Row> {
    private final BucketComparer comparer;
    private final Iterator<Row> rows;
    private final List<Row> found = new ArrayList<>();
    private int given;

    PairIterator(BucketComparer comparer, Iterator<Row> rows) {
      this.comparer = comparer;
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      while (given == found.size() && rows.hasNext()) {
        found.clear();
        given = 0;
        Row row = rows.next();
        comparer.next(
            row.getLong(0),
            row.getAs(1),
            (a, b) -> found.add(RowFactory.create(Math.min(a, b), Math.max(a, b))));
      }
      return given < found.size();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return found.get(given++);
    }
  }
}
