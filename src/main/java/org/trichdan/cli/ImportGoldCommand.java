package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trichdan.brat.GoldImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trichdan import-gold}. */
@Command(
    name = "import-gold",
    header = "Make a gold file of corrected brat files.",
    description = {
      "",
      "Reads a folder that export --format brat has written, with whatever was corrected in it, and"
          + " writes what evaluate takes for right. An article with a mistake in its marks is named"
          + " and left out.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan import-gold correct -o gold.jsonl",
      "  trichdan evaluate correct/articles.jsonl gold.jsonl --errors",
    })
final class ImportGoldCommand implements Callable<Integer> {
  private final Terminal terminal;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Parameters(paramLabel = "DIR", description = "The folder.")
  private Path folder;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file, which appears when it is complete.")
  private Path file;

  ImportGoldCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(terminal, false);
    try (Output output = file == null ? Output.to(terminal) : Output.to(file)) {
      GoldImport gold = new GoldImport(folder, messages, output::write);
      gold.run();
      output.commit();
      String left = gold.left() == 0 ? "" : ", " + Count.of(gold.left(), "article") + " left out";
      messages.line(Count.of(gold.articles(), gold.statements()) + left);
      return messages.errors() == 0 ? ExitCode.OK : ExitCode.INPUT;
    } catch (IOException e) {
      return messages.unwritten(e, file, "");
    }
  }
}
