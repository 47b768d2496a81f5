package org.trichdan.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.trichdan.knowledge.AliasException;
import org.trichdan.knowledge.AliasFile;
import org.trichdan.knowledge.Aliases;
import org.trichdan.knowledge.ClusterQuery;
import org.trichdan.knowledge.ScatteredClusters;
import org.trichdan.store.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trichdan clusters} over a cluster of machines; see {@code docs/spark.md}. */
@Command(
    name = "ClusterJob",
    sortOptions = false,
    description =
        "Finds one statement in several articles, among the statements that ExtractJob has written,"
            + " on Apache Spark.")
public final class ClusterJob implements Callable<Integer> {
  private static final String CLUSTERS = "clusters";

  @Option(
      names = "--input",
      required = true,
      paramLabel = "PATH",
      description = "The folder statements that ExtractJob has written; may be repeated.")
  private List<String> inputs;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write: clusters, as trichdan clusters --format jsonl.")
  private String output;

  @Option(names = "--overwrite", description = "Write over the output of an earlier job.")
  private boolean overwrite;

  @Option(
      names = "--min-outlets",
      paramLabel = "N",
      description = "In so many outlets at least; ${DEFAULT-VALUE} by default.")
  private int outlets = 2;

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "So many days apart at most; ${DEFAULT-VALUE} by default.")
  private int days = 3;

  @Option(
      names = "--undated",
      description = "Also statements whose day is not known, where hardly a word differs.")
  private boolean undated;

  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description = "The list of confirmed names, a file where the driver runs.")
  private Path aliasList;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Spec private CommandSpec spec;

  private ClusterJob() {}

  /** Runs the job in the session that {@code spark-submit} prepares. */
  public static void main(String[] args) {
    Jobs.main(new ClusterJob(), args);
  }

  /** Runs the job in the present session, or a new one; returns its exit code. */
  static int run(String... args) {
    return Jobs.run(new ClusterJob(), args);
  }

  @Override
  public Integer call() throws IOException {
    if (outlets < 1) {
      throw Jobs.misuse(spec, "--min-outlets is at least 1");
    }
    if (days < 0 || days > ClusterQuery.MOST_DAYS) {
      throw Jobs.misuse(spec, "--days is from 0 to " + ClusterQuery.MOST_DAYS);
    }
    ClusterQuery query = new ClusterQuery(null, Period.ALL, List.of(), outlets, days, undated);
    ScatteredClusters steps = new ScatteredClusters(aliases(), query);
    SparkSession spark = SparkSession.builder().appName("trichdan clusters").getOrCreate();
    Output folder = Jobs.output(spec, output, overwrite, spark);
    String[] paths = inputs.toArray(String[]::new);
    check(spark.read().parquet(paths).columns());
    folder.begin(List.of(CLUSTERS));
    String clusters = output + "/" + CLUSTERS;
    try (Scratch scratch = new Scratch(spark, output + "/_work")) {
      Output.writer(
              new SparkClusters(steps, scratch)
                  .lines(spark.read().schema(ToldRows.STATEMENT).parquet(paths)))
          .text(clusters);
    }
    folder.end();
    System.err.println("trichdan: " + spark.read().text(clusters).count() + " clusters");
    return 0;
  }

  /** Spark itself would take columns that are not there for empty ones. */
  private void check(String[] columns) {
    Set<String> known = Set.copyOf(Arrays.asList(columns));
    for (String column : ToldRows.STATEMENT.fieldNames()) {
      if (!known.contains(column)) {
        throw Jobs.misuse(
            spec,
            String.join(", ", inputs)
                + " has no column "
                + column
                + "; give the folder statements that ExtractJob has written");
      }
    }
  }

  private Aliases aliases() {
    if (aliasList == null) {
      return Aliases.NONE;
    }
    AliasFile file = AliasFile.at(aliasList);
    if (!file.exists()) {
      throw Jobs.misuse(spec, aliasList + ": no such file; check the name");
    }
    try {
      return file.read();
    } catch (AliasException e) {
      throw Jobs.misuse(spec, e.getMessage());
    }
  }
}
