package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.trichdan.Trichdan;
import org.trichdan.batch.BatchRun;
import org.trichdan.batch.BatchSummary;
import org.trichdan.input.ArticleSource;
import org.trichdan.rule.RuleErrors;
import org.trichdan.store.Store;
import org.trichdan.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trichdan batch}. */
@Command(
    name = "batch",
    header = "Read what is new among articles into a store.",
    description = {
      "",
      "Reads the articles that the store does not know yet, or knows with another text, and adds what"
          + " they say. Made to be run again and again over the same folders, by hand or by cron.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0 all is well   1 something could not be read (see trichdan quarantine)",
      "  2 the command line or a rule is wrong   3 the store or the report fails",
      "  130 interrupted; what was done is kept, and the next run goes on",
      "",
      "Examples:",
      "  trichdan batch samples --store quotes.db",
      "  trichdan batch inbox --store quotes.db --quiet --report last-run.json",
      "  trichdan search --store quotes.db giá điện",
    })
final class BatchCommand extends EngineCommand {
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Mixin private ReadingOptions reading;

  @Parameters(
      arity = "1..*",
      paramLabel = "INBOX",
      description = "Files, folders (read with everything below), patterns, - for standard input.")
  private List<String> paths;

  @Option(
      names = "--store",
      required = true,
      paramLabel = "FILE",
      description = "The store, an SQLite file; made when it is not there.")
  private Path file;

  @Option(
      names = "--refresh",
      description = "Read again what was read with other rules than these.")
  private boolean refresh;

  @Option(names = "--wait", description = "Wait while another run uses the store.")
  private boolean wait;

  @Option(names = "--quiet", description = "Say only what went wrong.")
  private boolean quiet;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what the run did to this file, as JSON.")
  private Path report;

  BatchCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws RuleErrors {
    int threads = reading.threads();
    String rules = engine.version();
    Messages messages = new Messages(terminal, terminal.errIsTerminal() && !quiet);
    try (Store store = Store.open(file, wait)) {
      return run(store, rules, threads, messages);
    } catch (StoreException e) {
      messages.line(e.getMessage());
      return ExitCode.OUTPUT;
    } catch (LazyEngine.Broken e) {
      throw e.errors();
    }
  }

  private int run(Store store, String rules, int threads, Messages messages) throws StoreException {
    long total = terminal.errIsTerminal() && !quiet ? bytes() : 0;
    BatchRun run =
        new BatchRun(
            store,
            rules,
            new LazyEngine(engine),
            refresh,
            threads,
            new BatchProgress(terminal, messages, quiet, total));
    Thread worker = Thread.currentThread();
    Thread onExit = new Thread(() -> stop(run, worker));
    Runtime.getRuntime().addShutdownHook(onExit);
    BatchSummary summary;
    try {
      summary = run.run(new ArticleSource(paths, terminal.in(), reading.input(), run));
    } finally {
      release(onExit);
    }
    if (!quiet) {
      BatchReport.lines(file, summary).forEach(messages::line);
    }
    if (report != null && !write(rules, summary, messages)) {
      return ExitCode.OUTPUT;
    }
    if (summary.interrupted()) {
      return ExitCode.INTERRUPTED;
    }
    return summary.failed() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  /** Ctrl-C: the run ends by itself, and is given the time to commit. */
  private static void stop(BatchRun run, Thread worker) {
    run.stop();
    try {
      worker.join(STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean write(String rules, BatchSummary summary, Messages messages) {
    try (Output output = Output.to(report)) {
      output.write(BatchReport.json(rules, summary));
      output.commit();
      return true;
    } catch (IOException e) {
      messages.unwritten(e, report, "");
      return false;
    }
  }

  /** The size of all files, for the progress bar; whatever is wrong with one is said later. */
  private long bytes() {
    long sum = 0;
    for (Path path :
        new ArticleSource(paths, terminal.in(), reading.input(), problem -> {}).files()) {
      sum += path.toFile().length(); // 0 for one that is not there
    }
    return sum;
  }

  /** Builds the engine when the first article needs it: a run with nothing new needs none. */
  private static final class LazyEngine implements Supplier<Trichdan> {
    private final EngineOptions options;
    private Trichdan engine;

    LazyEngine(EngineOptions options) {
      this.options = options;
    }

    @Override
    public synchronized Trichdan get() {
      if (engine == null) {
        try {
          engine = options.build();
        } catch (RuleErrors e) {
          throw new Broken(e);
        }
      }
      return engine;
    }

    /** The rules cannot be compiled; an {@link Error}, so that no article is blamed for it. */
    private static final class Broken extends Error {
      private static final long serialVersionUID = 1;

      private final transient RuleErrors errors;

      Broken(RuleErrors errors) {
        super(errors);
        this.errors = errors;
      }

      RuleErrors errors() {
        return errors;
      }
    }
  }
}
