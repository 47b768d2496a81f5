package org.trichdan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.trichdan.Trichdan;
import org.trichdan.batch.OrderedPipeline;
import org.trichdan.input.ArticleSource;
import org.trichdan.rule.RuleErrors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trichdan extract}. */
@Command(
    name = "extract",
    header = "Write down who said what.",
    description = {
      "",
      "Reads Vietnamese news articles and writes one record for every statement: its words and where"
          + " they stand, who said them, to whom, through which outlet, and when.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    footerHeading = "%nInput:%n",
    footer = {
      "  .txt               one article of plain text; it may begin with a line like",
      "                     date 2025-11-26 The title 26/11/2025 08:16",
      "  .jsonl, .ndjson    one article a line, as a JSON object with the keys",
      "                     id, outlet, url, date, title, text, authors (only text is",
      "                     required), or as common crawlers name them; else see --map",
      "  .json              one such object, an array of them, or an object with one",
      "  .csv, .tsv         one article a row, below a header that names the columns",
      "  .xml, .rss, .atom  feeds that carry whole articles",
      "  .warc              the web pages of a crawl",
      "  Each may be compressed and end in .gz.",
      "",
      "What is not Vietnamese is skipped, unless --any-language says otherwise.",
      "",
      "In the table “” marks a direct quote, “~ a mixed one, ~ reported speech.",
      "",
      "Examples:",
      "  trichdan extract samples",
      "  trichdan extract --date 2025-11-26 article.txt",
      "  trichdan extract -o records.jsonl 'news/**.jsonl.gz'",
      "  trichdan extract --format csv --links -o quotes.csv inbox",
      "  trichdan extract --format brat -o correct inbox",
      "  zcat news.jsonl.gz | trichdan extract - | jq .speaker.name",
    })
final class ExtractCommand extends EngineCommand {
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Mixin private ReadingOptions reading;

  private static final String STOPPED = "; nothing more was extracted";

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders (read with everything below), patterns, - for standard input.")
  private List<String> paths;

  @Mixin private FormatOptions options;

  @Option(
      names = "--rejected",
      description =
          "List the quoted spans that are no statements, too, with the reason (table, jsonl).")
  private boolean rejected;

  ExtractCommand(Terminal terminal) {
    super(terminal);
  }

  /**
   * The command as picocli would fill it in, had it read these arguments.
   *
   * @param format null for the usual one
   * @param output null for standard output
   */
  ExtractCommand(Terminal terminal, List<String> paths, Format format, Path output) {
    super(terminal);
    this.engine = new EngineOptions();
    this.reading = new ReadingOptions();
    this.options = new FormatOptions(format, output);
    this.paths = List.copyOf(paths);
  }

  @Override
  public Integer call() throws RuleErrors {
    int threads = reading.threads();
    Format format = options.format(terminal);
    options.check(format, "--rejected", rejected);
    options.checkUnreviewed(format);
    Trichdan trichdan = engine.build();
    String rules = engine.version();
    Messages messages =
        new Messages(terminal, terminal.errIsTerminal() && !options.isOnScreen(terminal));
    try (Destination destination = options.open(format, terminal, rejected, messages)) {
      ExtractionRun run = new ExtractionRun(trichdan, rules, destination, messages);
      run.run(new ArticleSource(paths, terminal.in(), reading.input(), messages), threads);
      destination.commit();
      if (format == Format.table || format.isFolder() || terminal.errIsTerminal()) {
        summary(run, messages);
      }
      return messages.errors() == 0 ? ExitCode.OK : ExitCode.INPUT;
    } catch (UncheckedIOException e) {
      return messages.unwritten(e.getCause(), options.target(), STOPPED);
    } catch (IOException e) {
      return messages.unwritten(e, options.target(), STOPPED);
    } catch (OrderedPipeline.InterruptedRunException e) {
      return ExitCode.INTERRUPTED;
    }
  }

  private static void summary(ExtractionRun run, Messages messages) {
    String unread = messages.errors() == 0 ? "" : ", " + Count.of(messages.errors(), "problem");
    String skipped = Count.skipped(messages.skipped());
    messages.line(Count.of(run.articles(), run.statements()) + skipped + unread);
  }
}
