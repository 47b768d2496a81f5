package org.trichdan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What every command has: its help, and the meaning of its exit code. */
@Command(
    synopsisHeading = "Usage: ",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was read and written",
      "1:some input could not be read, the rest was",
      "2:the command line or a rule is wrong",
      "3:the output could not be written",
      "130:interrupted"
    })
final class CommonOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean help;
}
