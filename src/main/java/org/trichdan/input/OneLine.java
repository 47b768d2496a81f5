package org.trichdan.input;

import java.util.regex.Pattern;

/** Words of the input inside of a message: a problem is told in one line, whatever they hold. */
final class OneLine {
  private static final Pattern BREAKS =
      Pattern.compile("[\\t\\n\\x0B\\f\\r\\x{85}\\x{2028}\\x{2029}]+");

  private OneLine() {}

  /**
   * The text with a space for each run of line breaks and tabs; a terminal is guarded elsewhere.
   */
  static String of(String text) {
    return BREAKS.matcher(text).replaceAll(" ");
  }
}
