package org.trichdan.cli;

import java.io.IOException;
import java.util.List;
import org.trichdan.output.TerminalText;
import org.trichdan.store.Archive;
import org.trichdan.store.StoreException;
import picocli.CommandLine.Command;

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
final class QuarantineCommand extends StoreCommand {
  QuarantineCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  String show(Archive archive, Output output) throws StoreException, IOException {
    List<Archive.Held> held = archive.quarantine();
    for (Archive.Held entry : held) {
      output.write(
          TerminalText.clean(
                  entry.path() + entry.place() + ": " + entry.reason() + "; " + entry.hint())
              + "\n");
      if (!entry.firstBytes().isEmpty()) {
        output.write("    " + TerminalText.clean(entry.firstBytes()) + "\n");
      }
    }
    return held.isEmpty() ? "nothing in quarantine" : held.size() + " in quarantine";
  }
}
