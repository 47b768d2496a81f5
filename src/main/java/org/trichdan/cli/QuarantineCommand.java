package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.trichdan.output.TerminalText;
import org.trichdan.store.Archive;
import org.trichdan.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trichdan quarantine}. */
@Command(
    name = "quarantine",
    header = "List the input that a batch could not read.",
    description = {
      "",
      "Each entry names the file and the line, what is wrong with it, what to do, and how it begins."
          + " Mend the file; the next batch reads it again and takes it off the list.",
      ""
    },
    optionListHeading = "%nOptions:%n")
final class QuarantineCommand implements Callable<Integer> {
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Option(names = "--store", required = true, paramLabel = "FILE", description = "The store.")
  private Path file;

  private final Terminal terminal;

  QuarantineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Messages messages = new Messages(terminal, false);
    try (Archive archive = Archive.open(file);
        Output output = Output.to(terminal)) {
      List<Archive.Held> held = archive.quarantine();
      for (Archive.Held entry : held) {
        String line = entry.line() == 0 ? "" : ":" + entry.line();
        output.write(
            TerminalText.clean(entry.path() + line + ": " + entry.reason() + "; " + entry.hint())
                + "\n");
        if (!entry.firstBytes().isEmpty()) {
          output.write("    " + TerminalText.clean(entry.firstBytes()) + "\n");
        }
      }
      output.commit();
      messages.line(held.isEmpty() ? "nothing in quarantine" : held.size() + " in quarantine");
      return ExitCode.OK;
    } catch (StoreException e) {
      messages.line(e.getMessage());
      return ExitCode.OUTPUT;
    } catch (IOException e) {
      return messages.unwritten(e, null, "");
    }
  }
}
