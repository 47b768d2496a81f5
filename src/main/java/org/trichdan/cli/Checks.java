package org.trichdan.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Looks at what the user typed where several commands take the same. */
final class Checks {
  private Checks() {}

  /**
   * What the user typed cannot be meant so. Of the type that every class knows: whoever throws what
   * is picocli's own has Java fetch picocli, also where nothing is wrong.
   */
  static RuntimeException misuse(CommandSpec spec, String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /**
   * A year, a month or a day; null when the option was not used.
   *
   * @throws ParameterException when the value is none of these
   */
  static void day(CommandSpec spec, String option, String value) {
    if (value != null && !value.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
      throw misuse(spec, option + " is a day, as 2025-11-26, not " + value);
    }
  }

  /**
   * A number of things.
   *
   * @throws ParameterException when it is less than one
   */
  static void atLeastOne(CommandSpec spec, String option, int value) {
    if (value < 1) {
      throw misuse(spec, option + " must be at least 1");
    }
  }
}
