package org.trichdan.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Looks at what the user typed where several commands take the same. */
final class Checks {
  private Checks() {}

  /**
   * A year, a month or a day; null when the option was not used.
   *
   * @throws ParameterException when the value is none of these
   */
  static void day(CommandSpec spec, String option, String value) {
    if (value != null && !value.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
      throw new ParameterException(
          spec.commandLine(), option + " is a day, as 2025-11-26, not " + value);
    }
  }

  /**
   * A number of things.
   *
   * @throws ParameterException when it is less than one
   */
  static void atLeastOne(CommandSpec spec, String option, int value) {
    if (value < 1) {
      throw new ParameterException(spec.commandLine(), option + " must be at least 1");
    }
  }
}
