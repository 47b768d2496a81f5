package org.trichdan.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * What all commands share that work with an engine: the terminal, the help, the choice of rules.
 */
abstract class EngineCommand implements Callable<Integer> {
  final Terminal terminal;

  @Spec CommandSpec spec;

  @Mixin EngineOptions engine;

  EngineCommand(Terminal terminal) {
    this.terminal = terminal;
  }
}
