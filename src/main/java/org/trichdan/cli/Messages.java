package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.output.TerminalText;

/** Tells the user on standard error what happened, and remembers whether anything went wrong. */
final class Messages implements Problems {
  private static final String CLEAR_LINE = "\r\u001B[K";
  private static final int PROGRESS_STEP = 100;

  private final Terminal terminal;
  private final boolean showsProgress;
  private long errors;
  private long skipped;
  private boolean progressShown;

  /**
   * @param showsProgress whether to keep a running count on the screen
   */
  Messages(Terminal terminal, boolean showsProgress) {
    this.terminal = terminal;
    this.showsProgress = showsProgress;
  }

  @Override
  public void report(Problem problem) {
    if (problem.severity() == Problem.Severity.ERROR) {
      errors++;
    } else if (problem.severity() == Problem.Severity.SKIPPED) {
      skipped++;
    }
    line(problem.toString());
  }

  /** One line, made harmless: it may quote what stands in a file. */
  void line(String text) {
    clear();
    terminal.err().println(TerminalText.clean(text));
  }

  /**
   * Says that output cannot be written.
   *
   * @param file where it should have gone; null for standard output, whose reader may have seen
   *     enough, as in {@code | head}: that is no failure
   * @param consequence what follows from it, to be put behind; may be empty
   * @return the exit code
   */
  int unwritten(IOException e, Path file, String consequence) {
    if (file == null && Output.isBrokenPipe(e)) {
      return ExitCode.OK;
    }
    String name = file == null ? "standard output" : file.toString();
    line(name + ": cannot be written (" + Output.describe(e) + ")" + consequence);
    return ExitCode.OUTPUT;
  }

  void progress(long articles, long statements) {
    if (showsProgress && articles % PROGRESS_STEP == 0) {
      overwrite(Count.of(articles, statements) + " …");
    }
  }

  /** Shows a line that the next one takes the place of; for a screen. */
  void overwrite(String text) {
    terminal.err().print(CLEAR_LINE + TerminalText.clean(text));
    terminal.err().flush();
    progressShown = true;
  }

  long errors() {
    return errors;
  }

  /** How many articles were left out. */
  long skipped() {
    return skipped;
  }

  private void clear() {
    if (progressShown) {
      terminal.err().print(CLEAR_LINE);
      progressShown = false;
    }
  }
}
