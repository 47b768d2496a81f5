package org.trichdan.cli;

import java.nio.file.Path;
import org.trichdan.Trichdan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose the rules; the one place where the command line builds an engine. */
final class EngineOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Use the rules in this folder instead of the built-in ones.")
  private Path rules;

  @Option(
      names = "--overlay",
      paramLabel = "DIR",
      description = "Lay the rules and lists in this folder over the others.")
  private Path overlay;

  /** The engine with the chosen rules. */
  Trichdan build() {
    if (rules != null || overlay != null) {
      throw new ParameterException(
          command.commandLine(), "--rules and --overlay do not work yet; leave them out");
    }
    return Trichdan.standard();
  }
}
