package org.trichdan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trichdan bench}: the command line of the benchmark. */
@Command(
    name = "trichdan bench",
    header = "Measure how fast the whole job is beside reading the text, and beside CoreNLP.",
    description = {
      "",
      "Reads articles into memory, and goes through them with each of several passes in turn: decode"
          + " only, decode and tokenise, further stage by stage to the whole job, and CoreNLP's"
          + " tokenize,quote. Then measures single articles from 1 KB to 1 MB, ordinary and odd ones."
          + " The ratios are the result; docs/speed.md says how to read them.",
      ""
    },
    synopsisHeading = "Usage: ",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan bench news.jsonl.gz",
      "  trichdan bench --articles 0 --docs docs news.jsonl.gz",
      "  trichdan bench --curve-only --svg curve.svg",
      "  trichdan bench --jmh -f 1 match     JMH, with its own options: --jmh -h tells them",
    })
final class BenchCommand implements Callable<Integer> {
  private static final int FAILED = 1;

  @Parameters(
      arity = "0..*",
      paramLabel = "CORPUS",
      description =
          "JSON Lines, may be compressed and end in .gz; or anything else that extract reads.")
  private List<Path> corpora = List.of();

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "2000",
      description =
          "At most so many of each corpus, taken at even distances, 2000 by default; 0 for all.")
  private int articles;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often each pass is measured, 5 by default; the median counts.")
  private int rounds;

  @Option(
      names = "--warm-up",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description = "How long each pass runs before that, 20 by default.")
  private int warmUp;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads of the pass with several; all processors by default.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--no-curve", description = "Leave out the articles of growing length.")
  private boolean noCurve;

  @Option(names = "--curve-only", description = "Measure only those; needs no corpus.")
  private boolean curveOnly;

  @Option(names = "--svg", paramLabel = "FILE", description = "Draw the curve into this file.")
  private Path svg;

  @Option(
      names = "--docs",
      paramLabel = "FOLDER",
      description = "Put the tables into speed.md in this folder, and the curve beside it.")
  private Path docs;

  @Option(
      names = "--short",
      description = "Everything once, with few articles: does it still work? The figures are none.")
  private boolean quick;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;

  @Spec private CommandSpec spec;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  private BenchCommand() {}

  public static void main(String[] args) throws IOException, RunnerException {
    if (args.length > 0 && args[0].equals("--jmh")) {
      org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
      return;
    }
    System.exit(new CommandLine(new BenchCommand()).execute(args));
  }

  @Override
  public Integer call() {
    check();
    Effort effort = quick ? Effort.SHORT : new Effort(articles, rounds, warmUp, 1024, 5);
    Passes passes = new Passes();
    try {
      String report = "";
      if (!curveOnly) {
        report = new Report(new Measurement(passes, effort, threads, this::say).of(corpora)) + "\n";
        out.print(report);
      }
      if (!noCurve) {
        List<Curve> curves = new CurveRun(passes, effort, this::say).all(SampleText.read());
        String table = CurveTable.of(curves);
        out.print(table);
        report += table;
        Docs.write(svg, docs, report, CurveSvg.of(curves));
      }
      return 0;
    } catch (IOException e) {
      err.println("trichdan bench: " + e.getMessage());
      return FAILED;
    }
  }

  private void check() {
    if (corpora.isEmpty() && !curveOnly) {
      throw new ParameterException(spec.commandLine(), "a corpus is missing");
    }
    if (articles < 0 || rounds < 1 || warmUp < 0 || threads < 1) {
      throw new ParameterException(spec.commandLine(), "a number is too small");
    }
    if (noCurve && (curveOnly || svg != null || docs != null)) {
      throw new ParameterException(spec.commandLine(), "--no-curve leaves nothing to draw");
    }
    if (curveOnly && docs != null) {
      throw new ParameterException(spec.commandLine(), "--docs needs the whole of it");
    }
  }

  private void say(String what) {
    err.println("trichdan bench: " + what);
  }
}
