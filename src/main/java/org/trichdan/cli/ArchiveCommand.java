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

/** What all commands share that read a store. */
abstract class ArchiveCommand implements Callable<Integer> {
  final Terminal terminal;

  @Spec CommandSpec spec;

  /** There while the command runs. */
  Messages messages;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Option(names = "--store", required = true, paramLabel = "FILE", description = "The store.")
  Path file;

  ArchiveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Where it writes to; null for standard output. */
  Path target() {
    return null;
  }

  /**
   * Does what the command is for.
   *
   * @return a line about it for standard error; null for none
   */
  abstract String run(Archive archive) throws StoreException, IOException;

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
