package org.trichdan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every task dies half-way the first time. */
final class RetryTest {
  /** Tasks run in this very JVM. */
  private static final AtomicInteger DEATHS = new AtomicInteger();

  @TempDir Path folder;

  @BeforeEach
  void forget() {
    DEATHS.set(0);
  }

  @Test
  void articlesThatAreReadAgainGiveNoDuplicates() {
    Path samples = Plain.samples(folder.resolve("samples.jsonl"));
    dying(Local.SPARK.read().json(samples.toString())).createOrReplaceTempView("dying_articles");

    String[] args = {"--table", "dying_articles", "--partitions", "3"};
    assertThat(Job.run(args, "--output", folder.resolve("out").toString())).isZero();

    assertThat(DEATHS.get()).isPositive();
    assertThat(Plain.written(folder.resolve("out/records"))).isEqualTo(Plain.records(samples));
  }

  @Test
  void recordsThatAreWrittenAgainGiveNoDuplicates() throws IOException {
    Path samples = Plain.samples(folder.resolve("samples.jsonl"));
    Dataset<Row> articles = Input.jsonLines(Local.SPARK, List.of(samples.toString()));
    Dataset<Row> outcomes =
        Extraction.of(Spread.of(3).over(articles), Rules.BUILT_IN, Reading.STANDARD, false);
    Output output =
        new Output(folder.resolve("out").toString(), Local.SPARK.sessionState().newHadoopConf());

    Dataset<Row> dying = dying(outcomes);
    output.records(dying);
    output.statements(dying);

    assertThat(DEATHS.get()).isGreaterThanOrEqualTo(6);
    List<String> records = Plain.records(samples);
    assertThat(Plain.written(folder.resolve("out/records"))).isEqualTo(records);
    assertThat(Local.SPARK.read().parquet(folder.resolve("out/statements").toString()).count())
        .isEqualTo(records.size());
  }

  /** The same rows, but each task that has any dies after the first half of them. */
  private static Dataset<Row> dying(Dataset<Row> rows) {
    return rows.mapPartitions(
        (MapPartitionsFunction<Row, Row>)
            all -> {
              List<Row> read = new ArrayList<>();
              all.forEachRemaining(read::add);
              return TaskContext.get().attemptNumber() > 0 ? read.iterator() : new Dying(read);
            },
        rows.encoder());
  }

  private static final class Dying implements Iterator<Row> {
    private final List<Row> rows;
    private int next;

    Dying(List<Row> rows) {
      this.rows = rows;
    }

    @Override
    public boolean hasNext() {
      return next < rows.size();
    }

    @Override
    public Row next() {
      if (next >= rows.size() / 2) {
        DEATHS.incrementAndGet();
        throw new IllegalStateException("killed by the test");
      }
      return rows.get(next++);
    }
  }
}
