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

  /** There while the command runs. */
  Messages messages;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Option(names = "--store", required = true, paramLabel = "FILE", description = "The store.")
  private Path file;

  StoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The file to write to, which appears when it is complete; null for standard output. */
  Path target() {
    return null;
  }

  /**
   * Writes what the user wants to see.
   *
   * @return a line about it for standard error; null for none
   */
  abstract String show(Archive archive, Output output) throws StoreException, IOException;

  /**
   * Does what the command is for; one that writes no single file does otherwise than this.
   *
   * @return as {@link #show}
   */
  String run(Archive archive) throws StoreException, IOException {
    try (Output output = target() == null ? Output.to(terminal) : Output.to(target())) {
      String summary = show(archive, output);
      output.commit();
      return summary;
    }
  }

  @Override
  public Integer call() {
    boolean onScreen = target() == null && terminal.outIsTerminal();
    messages = new Messages(terminal, terminal.errIsTerminal() && !onScreen);
    try (Archive archive = Archive.open(file)) {
      String summary = run(archive);
      if (summary != null) {
        messages.line(summary);
      }
      return messages.errors() == 0 ? ExitCode.OK : ExitCode.INPUT;
    } catch (StoreException e) {
      messages.line(e.getMessage());
      return ExitCode.OUTPUT;
    } catch (IOException e) {
      return messages.unwritten(e, target(), "");
    }
  }
}
