package org.trichdan.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.trichdan.output.TerminalText;
import org.trichdan.rule.RuleErrors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code trichdan}: the command line. */
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
public final class Main implements Runnable {
  private static final String OUT_OF_MEMORY =
      "trichdan: out of memory, not everything was read; read fewer articles at once with"
          + " --threads 1, or allow more with TRICHDAN_JAVA_OPTS=-Xmx2g";

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

  private Main() {}

  public static void main(String[] args) {
    if (args.length > 0 && args[0].equals("extract")) {
      HeadStart.begin();
    }
    System.exit(run(args, Terminal.system()));
  }

  /** Runs one command; returns its exit code. */
  static int run(String[] args, Terminal terminal) {
    ExtractCommand plain = PlainExtract.of(args, terminal);
    try {
      return plain == null ? parse(args, terminal) : call(plain, terminal);
    } catch (OutOfMemoryError e) {
      terminal.err().println(OUT_OF_MEMORY);
      return ExitCode.INPUT;
    }
  }

  private static int parse(String[] args, Terminal terminal) {
    CommandLine line = new CommandLine(new Main());
    line.getCommandSpec().versionProvider(new Version());
    Commands.add(line, args, terminal);
    line.setExpandAtFiles(false); // a file may be called @home.txt
    line.setOut(utf8(terminal.out()));
    line.setErr(utf8(terminal.err()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
    line.setParameterExceptionHandler((e, given) -> usageError(e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failure(e, terminal));
    try {
      return line.execute(args);
    } finally {
      line.getOut().flush();
    }
  }

  /** What picocli does with a command that it has filled in. */
  private static int call(ExtractCommand command, Terminal terminal) {
    try {
      return command.call();
    } catch (RuleErrors | RuntimeException e) {
      return failure(e, terminal);
    }
  }

  private static int failure(Exception e, Terminal terminal) {
    return e instanceof RuleErrors errors ? badRules(errors, terminal) : mistake(e, terminal);
  }

  private static PrintWriter utf8(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int usageError(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    String message = TerminalText.clean(e.getMessage());
    command.getErr().println(name + ": " + message + "; try '" + name + " --help'");
    command.getErr().flush();
    return ExitCode.USAGE;
  }

  /** The author of a rule made a mistake, not this program: every one, each with its place. */
  private static int badRules(RuleErrors errors, Terminal terminal) {
    errors.diagnostics().forEach(d -> terminal.err().println(TerminalText.lines(d.render())));
    int count = errors.diagnostics().size();
    terminal.err().println("trichdan: " + Count.of(count, "mistake") + " in the rules");
    return ExitCode.USAGE;
  }

  private static int mistake(Exception e, Terminal terminal) {
    StackTraceElement[] trace = e.getStackTrace();
    terminal
        .err()
        .println(
            "trichdan: a mistake in trichdan ("
                + TerminalText.clean(e.toString())
                + (trace.length == 0 ? "" : " at " + trace[0])
                + "); please report it");
    return ExitCode.INPUT;
  }
}
