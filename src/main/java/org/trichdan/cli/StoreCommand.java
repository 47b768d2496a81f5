package org.trichdan.cli;

import java.io.IOException;
import org.trichdan.store.Archive;
import org.trichdan.store.StoreException;

/** What all commands share that show what is in a store. */
abstract class StoreCommand extends ArchiveCommand {
  StoreCommand(Terminal terminal) {
    super(terminal);
  }

  /**
   * Writes what the user wants to see.
   *
   * @return a line about it for standard error; null for none
   */
  abstract String show(Archive archive, Output output) throws StoreException, IOException;

  @Override
  final String run(Archive archive) throws StoreException, IOException {
    try (Output output = Output.to(terminal)) {
      String summary = show(archive, output);
      output.commit();
      return summary;
    }
  }
}
