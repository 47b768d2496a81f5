package org.trichdan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.trichdan.Trichdan;
import org.trichdan.batch.OrderedPipeline;
import org.trichdan.input.ArticleSource;
import org.trichdan.rule.RuleErrors;
import org.trichdan.store.Archive;
import org.trichdan.store.QuoteQuery;
import org.trichdan.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trichdan report}. */
@Command(
    name = "report",
    header = "Make pages that show who said what.",
    description = {
      "",
      "Reads articles as extract does, or takes what is in a store, and makes pages for a browser:"
          + " each article as it reads with every statement marked in place, and an index by"
          + " speaker, source, outlet, day, kind and stance. Nothing in them needs a network.",
      "",
      "It is one file, or a folder with a page for each article: better for thousands.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan report samples -o report.html",
      "  trichdan report 'news/**.jsonl.gz' -o report/",
      "  trichdan report --store quotes.db --speaker Zelensky -o said.html",
    })
final class ReportCommand extends EngineCommand {
  private static final String STOPPED = "; there is no report";
  private static final List<String> OF_ARTICLES =
      List.of("--rules", "--overlay", "--date", "--map", "--any-language", "--threads");
  private static final List<String> OF_STORES =
      List.of("--speaker", "--source", "--outlet", "--from", "--to", "--kind", "--polarity");

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Files, folders (read with everything below), patterns, - for standard input. With"
              + " --store words to look for.")
  private List<String> operands = List.of();

  @Mixin private PageOptions pages;
  @Mixin private ReadingOptions reading;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "Show what is in this store; the filters below choose statements.")
  private Path store;

  @Mixin private FilterOptions filter;
  private Messages messages;
  private long articles;
  private long statements;

  ReportCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws RuleErrors {
    check();
    messages = new Messages(terminal, terminal.errIsTerminal());
    try {
      if (store == null) {
        ofArticles();
      } else {
        ofStore();
      }
    } catch (UncheckedIOException e) {
      return messages.unwritten(e.getCause(), pages.target(), STOPPED);
    } catch (IOException e) {
      return messages.unwritten(e, pages.target(), STOPPED);
    } catch (StoreException e) {
      messages.line(e.getMessage());
      return ExitCode.OUTPUT;
    } catch (OrderedPipeline.InterruptedRunException e) {
      return ExitCode.INTERRUPTED;
    }
    String unread = messages.errors() == 0 ? "" : ", " + Count.of(messages.errors(), "problem");
    messages.line(Count.of(articles, statements) + Count.skipped(messages.skipped()) + unread);
    return messages.errors() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }

  private void ofArticles() throws IOException, RuleErrors {
    int threads = reading.threads();
    ExtractionRun run;
    // The rules come first: a mistake in them must not cost the user a file.
    Trichdan trichdan = engine.build();
    String rules = engine.version();
    try (Destination destination = pages.open()) {
      run = new ExtractionRun(trichdan, rules, destination, messages);
      run.run(new ArticleSource(operands, terminal.in(), reading.input(), messages), threads);
      destination.commit();
    }
    articles = run.articles();
    statements = run.statements();
  }

  private void ofStore() throws IOException, StoreException {
    try (Archive archive = Archive.open(store);
        Destination destination = pages.open()) {
      archive.extractions(
          filter.query(operands, QuoteQuery.ALL, store),
          false,
          (article, extraction, rules) -> {
            if (destination.prepare(article, extraction, rules).add()) {
              articles++;
              statements += extraction.attributions().size();
              messages.progress(articles, statements);
            }
          });
      destination.commit();
    }
  }

  /** Refuses options that say nothing about what the user wants shown. */
  private void check() {
    pages.check();
    filter.check();
    if (store == null && operands.isEmpty()) {
      throw Checks.misuse(spec, "say which articles, or with --store which store");
    }
    for (String option : store == null ? OF_STORES : OF_ARTICLES) {
      if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw Checks.misuse(
            spec, option + (store == null ? " needs --store" : " does not go with --store"));
      }
    }
  }
}
