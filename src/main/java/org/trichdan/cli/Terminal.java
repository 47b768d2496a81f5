package org.trichdan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of the process and what is known about them. Text is UTF-8 on all of them,
 * whatever the locale says.
 *
 * @param out standard output, unbuffered; unlike {@code System.out} it reports failures
 * @param outIsTerminal whether somebody reads {@code out} on a screen
 * @param errIsTerminal whether somebody reads {@code err} on a screen
 * @param columns the width of that screen
 * @param colour whether escape sequences may be used on {@code out}
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    boolean colour) {
  private static final int USUAL_COLUMNS = 100;

  /** The streams of this process. Java cannot tell which are terminals; the launcher can. */
  static Terminal system() {
    boolean out = Boolean.getBoolean("trichdan.stdout.terminal");
    boolean err = Boolean.getBoolean("trichdan.stderr.terminal");
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        out,
        err,
        columns(System.getenv("COLUMNS")),
        out && isEmpty(System.getenv("NO_COLOR")) && !"dumb".equals(System.getenv("TERM")));
  }

  static int columns(String value) {
    try {
      int columns = value == null ? 0 : Integer.parseInt(value.strip());
      return columns > 0 ? columns : USUAL_COLUMNS;
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }

  private static boolean isEmpty(String value) {
    return value == null || value.isEmpty();
  }
}
