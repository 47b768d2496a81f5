package org.trichdan.article;

import java.util.Objects;

/**
 * Something wrong with the input, told to the user in one line.
 *
 * @param severity whether an article was lost
 * @param where the path as the user gave it, with {@code :line} where there is one
 * @param message what is wrong
 * @param hint what to do about it
 */
public record Problem(Severity severity, String where, String message, String hint) {
  /** How bad it is. */
  public enum Severity {
    /** A file or line could not be read: its articles are missing from the output. */
    ERROR,
    /** Every article was read, but something about one was ignored. */
    WARNING
  }

  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
  }

  public static Problem error(String where, String message, String hint) {
    return new Problem(Severity.ERROR, where, message, hint);
  }

  public static Problem warning(String where, String message, String hint) {
    return new Problem(Severity.WARNING, where, message, hint);
  }

  /** {@code where: message; hint}, with {@code warning:} before the message of a warning. */
  @Override
  public String toString() {
    String kind = severity == Severity.WARNING ? "warning: " : "";
    return where + ": " + kind + message + "; " + hint;
  }
}
