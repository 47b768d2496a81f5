package org.trichdan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * What all commands share that work with an engine: the terminal, the help, the choice of rules.
 */
abstract class EngineCommand implements Callable<Integer> {
  /** How long the end of the process waits for what is being put away. */
  static final long STOP_MILLIS = 10_000;

  final Terminal terminal;

  @Spec CommandSpec spec;

  @Mixin EngineOptions engine;

  EngineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Takes back what was to be done at the end of the process. */
  static void release(Thread onExit) {
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook waits for this thread.
    }
  }
}
