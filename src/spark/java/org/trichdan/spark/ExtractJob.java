package org.trichdan.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.trichdan.article.PublicationDate;
import org.trichdan.input.KeyMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trichdan extract} over a cluster; see {@code docs/spark.md}. */
@Command(
    name = "ExtractJob",
    sortOptions = false,
    description = "Writes down who said what in articles of any number, on Apache Spark.")
public final class ExtractJob implements Callable<Integer> {

  /** What records are written as. */
  enum As {
    jsonl,
    parquet
  }

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "A file, folder or pattern of articles, as Spark reads it; may be repeated.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What they hold: ${COMPLETION-CANDIDATES}; else told by the ending.")
  private Input.Format format;

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "A table or view of articles, instead of --input.")
  private String table;

  @Option(
      names = "--map",
      paramLabel = "FIELD=KEY,...",
      description = "Under which keys or columns articles hold what, as text=noidung,date=ngay.")
  private String map;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Publication date of articles that carry none, as 2025-11-26.")
  private String date;

  @Option(
      names = "--any-language",
      description = "Read articles that are not Vietnamese, too; else they are skipped.")
  private boolean anyLanguage;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Use the rules in this folder instead of the built-in ones.")
  private String rules;

  @Option(
      names = "--overlay",
      paramLabel = "DIR",
      description = "Lay the rules and lists in this folder over the others; may be repeated.")
  private List<String> overlays = List.of();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write: records, statements and quarantine.")
  private String output;

  @Option(names = "--overwrite", description = "Write over the output of an earlier job.")
  private boolean overwrite;

  @Option(
      names = "--as",
      split = ",",
      paramLabel = "FORMAT",
      description = "What to write: ${COMPLETION-CANDIDATES}; both by default.")
  private Set<As> as = EnumSet.allOf(As.class);

  @Option(names = "--with-text", description = "Put the article's text into each record.")
  private boolean withText;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "Over how many tasks the articles are spread; else told by their size.")
  private Integer partitions;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Spec private CommandSpec spec;

  private ExtractJob() {}

  /** Runs the job in the session that {@code spark-submit} prepares. */
  public static void main(String[] args) {
    Jobs.main(new ExtractJob(), args);
  }

  /** Runs the job in the present session, or a new one; returns its exit code. */
  static int run(String... args) {
    return Jobs.run(new ExtractJob(), args);
  }

  @Override
  public Integer call() throws IOException {
    Reading reading = reading();
    if (inputs.isEmpty() == (table == null)) {
      throw Jobs.misuse(spec, "say either --input PATH or --table NAME");
    }
    if (partitions != null && partitions < 1) {
      throw Jobs.misuse(spec, "--partitions must be at least 1");
    }
    SparkSession spark = SparkSession.builder().appName("trichdan").getOrCreate();
    Configuration hadoop = spark.sessionState().newHadoopConf();
    Rules chosen = rules(hadoop);
    Output folder = Jobs.output(spec, output, overwrite, spark);
    Dataset<Row> articles = articles(spark, reading.keys(), hadoop);
    folder.begin(Output.EXTRACTION);
    Dataset<Row> outcomes =
        Extraction.of(spread(articles).over(articles), chosen, reading, withText)
            .persist(StorageLevel.DISK_ONLY());
    try {
      write(outcomes, folder);
      folder.end();
      report(outcomes);
    } finally {
      outcomes.unpersist();
    }
    return 0;
  }

  private void write(Dataset<Row> outcomes, Output folder) {
    if (as.contains(As.jsonl)) {
      folder.records(outcomes);
    }
    if (as.contains(As.parquet)) {
      folder.statements(outcomes);
    }
    folder.quarantine(outcomes);
  }

  private Dataset<Row> articles(SparkSession spark, KeyMap keys, Configuration hadoop)
      throws IOException {
    try {
      if (table != null) {
        return Input.table(spark, table, keys);
      }
      Input.Format found = Input.formatOf(inputs, hadoop);
      return (format == null ? found : format) == Input.Format.parquet
          ? Input.parquet(spark, inputs, keys)
          : Input.jsonLines(spark, inputs);
    } catch (IllegalArgumentException | FileNotFoundException e) {
      throw Jobs.misuse(spec, e.getMessage());
    }
  }

  private Spread spread(Dataset<Row> articles) {
    if (partitions != null) {
      return Spread.of(partitions);
    }
    SparkSession spark = articles.sparkSession();
    var bytes = articles.queryExecution().optimizedPlan().stats().sizeInBytes();
    return Spread.of(bytes.toLong(), spark.sparkContext().defaultParallelism());
  }

  /** The mistakes of a user are told once, before any task begins. */
  private Reading reading() {
    Reading reading = new Reading(date, map, anyLanguage);
    try {
      reading.options();
    } catch (DateTimeException e) {
      throw Jobs.misuse(spec, "no date: '" + date + "'; " + PublicationDate.HINT);
    } catch (IllegalArgumentException e) {
      throw Jobs.misuse(spec, "--map: " + e.getMessage());
    }
    return reading;
  }

  private Rules rules(Configuration hadoop) throws IOException {
    try {
      Rules chosen = Rules.read(rules, overlays, hadoop);
      chosen.build();
      return chosen;
    } catch (FileNotFoundException | Rules.MistakesException e) {
      throw Jobs.misuse(spec, e.getMessage());
    }
  }

  private static void report(Dataset<Row> outcomes) {
    Row counts = outcomes.agg(count(col("record")), count(col("problem"))).head();
    System.err.println(
        "trichdan: "
            + counts.getLong(0)
            + " statements, "
            + counts.getLong(1)
            + " in the quarantine");
  }
}
