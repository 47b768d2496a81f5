package org.trichdan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.trichdan.Trichdan;
import org.trichdan.batch.OrderedPipeline;
import org.trichdan.input.ArticleSource;
import org.trichdan.page.Language;
import org.trichdan.page.Words;
import org.trichdan.rule.RuleErrors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trichdan report}. */
@Command(name = "report", header = "Make pages that show who said what.")
final class ReportCommand extends EngineCommand {
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Mixin private ReadingOptions reading;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Articles")
  private List<String> paths;

  @Option(
      names = {"-o", "--output"},
      required = true)
  private Path target;

  @Option(names = "--lang", defaultValue = "vi")
  private String language;

  ReportCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws RuleErrors {
    int threads = reading.threads();
    Trichdan trichdan = engine.build();
    Messages messages = new Messages(terminal, terminal.errIsTerminal());
    try (Destination destination =
        ReportDestination.inFile(target, Words.switchable(Language.of(language)))) {
      ExtractionRun run = new ExtractionRun(trichdan, engine.version(), destination, messages);
      run.run(new ArticleSource(paths, terminal.in(), reading.input(), messages), threads);
      destination.commit();
      messages.line(Count.of(run.articles(), run.statements()));
      return messages.errors() == 0 ? ExitCode.OK : ExitCode.INPUT;
    } catch (UncheckedIOException e) {
      return messages.unwritten(e.getCause(), target, "");
    } catch (IOException e) {
      return messages.unwritten(e, target, "");
    } catch (OrderedPipeline.InterruptedRunException e) {
      return ExitCode.INTERRUPTED;
    }
  }
}
