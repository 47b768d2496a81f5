package org.trichdan.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.trichdan.output.TerminalText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code trichdan} without a command, and what all commands have in common, as picocli sees it. */
@Command(
    name = "trichdan",
    header = "Reads Vietnamese news and writes down who said what, with citations.",
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan extract samples            a table of who said what",
      "  trichdan extract news.jsonl.gz      the same as JSON Lines, when piped",
      "  trichdan batch inbox --store q.db   what is new, into a store",
      "  trichdan search --store q.db gaza   and out again",
      "  trichdan serve samples              all of it in the browser",
      "  trichdan rules list                 the rules that find them",
      "  trichdan extract --help             everything about a command",
    })
final class RootCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  private boolean version;

  private RootCommand() {}

  /** Reads the arguments and runs the command that they name; returns its exit code. */
  static int run(String[] args, Terminal terminal) {
    CommandLine line = new CommandLine(new RootCommand());
    line.getCommandSpec().versionProvider(new Version());
    Commands.add(line, args, terminal);
    line.setExpandAtFiles(false); // a file may be called @home.txt
    line.setOut(utf8(terminal.out()));
    line.setErr(utf8(terminal.err()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler((e, given) -> usageError(e));
    line.setExecutionExceptionHandler((e, command, parsed) -> Main.failure(e, terminal));
    try {
      return line.execute(args);
    } finally {
      line.getOut().flush();
    }
  }

  private static PrintWriter utf8(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void run() {
    throw Checks.misuse(spec, "a command is missing");
  }

  private static int usageError(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message = TerminalText.clean(e.getMessage());
    command.getErr().println(name + ": " + message + "; try '" + name + " --help'");
    command.getErr().flush();
    return ExitCode.USAGE;
  }
}
