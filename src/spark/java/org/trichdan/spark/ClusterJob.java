package org.trichdan.spark;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.trichdan.knowledge.AliasException;
import org.trichdan.knowledge.AliasFile;
import org.trichdan.knowledge.Aliases;
import org.trichdan.knowledge.ClusterQuery;
import org.trichdan.knowledge.ScatteredClusters;
import org.trichdan.store.Period;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code spark-submit --class org.trichdan.spark.ClusterJob}: {@code trichdan clusters}. */
@Command(
    name = "ClusterJob",
    header = "One statement in several articles, from what ExtractJob has written.",
    description = {
      "",
      "Writes the lines of trichdan clusters --format jsonl, most outlets first: part-00000 before"
          + " part-00001.",
      ""
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ClusterJob implements Callable<Integer> {
  private static final int OK = 0;
  private static final int USAGE = 2;
  private static final int MOST_DAYS = 366;

  @Spec private CommandSpec spec;

  @Option(
      names = "--input",
      required = true,
      paramLabel = "PATH",
      description = "The Parquet statements of ExtractJob: its OUTPUT/statements. May be repeated.")
  private List<String> input;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "A folder for the clusters. Beside it lies DIR.work while the job runs.")
  private String output;

  @Option(names = "--overwrite", description = "Also when DIR has clusters already.")
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

  /** Runs the job; its exit code is 0, 2 for what the user can mend, 1 for what Spark says. */
  public static void main(String[] args) {
    int code = run(args);
    if (code != OK) {
      System.exit(code); // Spark takes the end of main for success
    }
  }

  /** Runs the job in the Spark that there is. */
  static int run(String... args) {
    return new CommandLine(new ClusterJob()).execute(args);
  }

  @Override
  public Integer call() throws Exception {
    if (outlets < 1) {
      throw new ParameterException(spec.commandLine(), "--min-outlets is at least 1");
    }
    if (days < 0 || days > MOST_DAYS) {
      throw new ParameterException(spec.commandLine(), "--days is from 0 to " + MOST_DAYS);
    }
    Aliases aliases;
    try {
      aliases = aliases();
    } catch (AliasException e) {
      return refuse(e.getMessage());
    }
    SparkSession spark = SparkSession.builder().appName("trichdan clusters").getOrCreate();
    org.apache.hadoop.fs.Path done = new org.apache.hadoop.fs.Path(output, "_SUCCESS");
    if (!overwrite && done.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(done)) {
      return refuse(output + ": has clusters already; take another folder, or --overwrite");
    }
    String[] paths = input.toArray(String[]::new);
    Set<String> columns = Set.copyOf(Arrays.asList(spark.read().parquet(paths).columns()));
    for (String column : ToldRows.STATEMENT.fieldNames()) {
      if (!columns.contains(column)) {
        return refuse(
            String.join(", ", input)
                + ": no column \""
                + column
                + "\"; give the folder statements that ExtractJob has written");
      }
    }
    ClusterQuery query = new ClusterQuery(null, Period.ALL, List.of(), outlets, days, undated);
    try (Scratch scratch = new Scratch(spark, output + ".work")) {
      Dataset<Row> statements = spark.read().schema(ToldRows.STATEMENT).parquet(paths);
      new SparkClusters(new ScatteredClusters(aliases, query), scratch)
          .lines(statements)
          .write()
          .mode(SaveMode.Overwrite)
          .text(output);
    }
    err().println(spark.read().text(output).count() + " clusters in " + output);
    return OK;
  }

  private Aliases aliases() throws AliasException {
    if (aliasList == null) {
      return Aliases.NONE;
    }
    AliasFile file = AliasFile.at(aliasList);
    if (!file.exists()) {
      throw new ParameterException(
          spec.commandLine(), aliasList + ": no such file; check the name");
    }
    return file.read();
  }

  private int refuse(String message) {
    err().println("ClusterJob: " + message);
    return USAGE;
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
