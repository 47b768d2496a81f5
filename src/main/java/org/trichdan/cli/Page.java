package org.trichdan.cli;

import java.io.IOException;
import org.trichdan.output.TerminalText;

/** What a command that shows something has to say: lines for standard output. */
final class Page {
  private final StringBuilder text = new StringBuilder();

  Page line(String line) {
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  /**
   * Writes the page out, without what could upset a screen.
   *
   * @param code what to return when that went well
   * @return the exit code
   */
  int show(Terminal terminal, int code) {
    try (Output output = Output.to(terminal)) {
      output.write(TerminalText.lines(text.toString()));
      output.commit();
      return code;
    } catch (IOException e) {
      int failure = new Messages(terminal, false).unwritten(e, null, "");
      return failure == ExitCode.OK ? code : failure;
    }
  }
}
