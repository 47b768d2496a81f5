package org.trichdan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code trichdan rules}: the parent of the commands that are about rules. */
@Command(
    name = "rules",
    header = "Show and test the rules.",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "",
      "All knowledge of the language is in rules and lists that anybody can read and change;"
          + " rules/README.md says how.",
      ""
    },
    optionListHeading = "Options:%n",
    commandListHeading = "%nCommands:%n",
    exitCodeList = {
      "0:all is well",
      "1:some examples do not hold",
      "2:the command line or a rule is wrong"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan rules list --layer attribution   what the rules are for",
      "  trichdan rules show quote-then-speaker    everything about one of them",
      "  trichdan rules lists say                  the words of a list",
      "  trichdan rules test --overlay mine        whether your own rules work",
    })
final class RulesCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  private RulesCommand() {}

  /** The command with its sub-commands. */
  static CommandLine with(Terminal terminal) {
    return new CommandLine(new RulesCommand())
        .addSubcommand(new RulesListCommand(terminal))
        .addSubcommand(new RulesShowCommand(terminal))
        .addSubcommand(new RulesListsCommand(terminal))
        .addSubcommand(new RulesTestCommand(terminal));
  }

  @Override
  public void run() {
    throw Checks.misuse(spec, "a command is missing");
  }
}
