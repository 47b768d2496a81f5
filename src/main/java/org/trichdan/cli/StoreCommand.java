package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trichdan.store.Archive;
import org.trichdan.store.StoreException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands share that show what is in a store. */
abstract class StoreCommand implements Callable<Integer> {
  final Terminal terminal;

  @Spec CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Option(names = "--store", required = true, paramLabel = "FILE", description = "The store.")
  Path file;

  StoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Writes what the user wants to see.
   *
   * @return a line about it for standard error; null for none
   */
  abstract String show(Archive archive, Output output) throws StoreException, IOException;

  @Override
  public Integer call() {
    Messages messages = new Messages(terminal, false);
    try (Archive archive = Archive.open(file);
        Output output = Output.to(terminal)) {
      String summary = show(archive, output);
      output.commit();
      if (summary != null) {
        messages.line(summary);
      }
      return ExitCode.OK;
    } catch (StoreException e) {
      messages.line(e.getMessage());
      return ExitCode.OUTPUT;
    } catch (IOException e) {
      return messages.unwritten(e, null, "");
    }
  }
}
