package org.trichdan.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** How jobs begin, end, and refuse what cannot be meant. */
final class Jobs {
  private static final int WRONG = 2;

  private Jobs() {}

  /** Runs a job in the session that {@code spark-submit} prepares, and ends the program. */
  static void main(Callable<Integer> job, String[] args) {
    int code = run(job, args);
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.getDefaultSession().get().stop();
    }
    // Leaving by exit says to some clusters that the job has failed, whatever the number.
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs a job in the present session, or a new one; returns its exit code. */
  static int run(Callable<Integer> job, String[] args) {
    CommandLine line = new CommandLine(job);
    line.setParameterExceptionHandler(
        (e, given) -> {
          e.getCommandLine().getErr().println("trichdan: " + e.getMessage());
          return WRONG;
        });
    return line.execute(args);
  }

  /** What the user typed cannot be meant so. */
  static ParameterException misuse(CommandSpec job, String message) {
    return new ParameterException(job.commandLine(), message);
  }

  /**
   * The folder to write to.
   *
   * @throws ParameterException when there is something in it, unless it may be written over
   */
  static Output output(CommandSpec job, String folder, boolean overwrite, SparkSession spark)
      throws IOException {
    Output output = new Output(folder, spark.sessionState().newHadoopConf());
    if (!overwrite && !output.isFree()) {
      throw misuse(job, folder + " is not empty; choose another --output, or say --overwrite");
    }
    return output;
  }
}
