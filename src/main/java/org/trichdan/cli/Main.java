package org.trichdan.cli;

import org.trichdan.output.TerminalText;
import org.trichdan.rule.RuleErrors;

/**
 * {@code trichdan}: where the program begins. It knows nothing of picocli, which {@link
 * RootCommand} brings: a plain call starts without it.
 */
public final class Main {
  private static final String OUT_OF_MEMORY =
      "trichdan: out of memory, not everything was read; read fewer articles at once with"
          + " --threads 1, or allow more with TRICHDAN_JAVA_OPTS=-Xmx2g";

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
      return plain == null ? RootCommand.run(args, terminal) : call(plain, terminal);
    } catch (OutOfMemoryError e) {
      terminal.err().println(OUT_OF_MEMORY);
      return ExitCode.INPUT;
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

  /** Says on standard error what ended a command; returns its exit code. */
  static int failure(Exception e, Terminal terminal) {
    return e instanceof RuleErrors errors ? badRules(errors, terminal) : mistake(e, terminal);
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
