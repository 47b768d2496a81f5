package org.trichdan.cli;

/** What the process tells the shell. */
final class ExitCode {
  static final int OK = 0;

  /** Something of the input could not be read; the rest was. */
  static final int INPUT = 1;

  /** What was tested does not hold. */
  static final int FAILED = 1;

  /** The command line, or a rule or list that it names, is wrong. */
  static final int USAGE = 2;

  /** The output could not be written. */
  static final int OUTPUT = 3;

  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
