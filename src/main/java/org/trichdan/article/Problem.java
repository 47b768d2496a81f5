package org.trichdan.article;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something wrong with the input, told to the user in one line.
 *
 * @param severity whether an article was lost
 * @param where the path as the user gave it, with {@code :line} where there is one
 * @param message what is wrong
 * @param hint what to do about it
 * @param sample how the input begins that could not be read; empty when there is nothing to show
 */
public record Problem(Severity severity, String where, String message, String hint, String sample) {
  private static final int SAMPLE_BYTES = 80;
  private static final Pattern LINE = Pattern.compile(":(\\d{1,9})$");
  private static final Pattern PLACE =
      Pattern.compile("(:\\d{1,9}|\\[\\d{1,9}]|@\\d{1,18})(?: .*)?$");

  /** How bad it is. */
  public enum Severity {
    /** A file or line could not be read: its articles are missing from the output. */
    ERROR,
    /** Every article was read, but something about one was ignored. */
    WARNING,
    /** An article was left out, because it is not of the kind that is wanted; all is well. */
    SKIPPED
  }

  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
    Objects.requireNonNull(sample, "sample");
  }

  public static Problem error(String where, String message, String hint) {
    return new Problem(Severity.ERROR, where, message, hint, "");
  }

  /**
   * An error whose first bytes are worth showing; bytes that are no UTF-8 show as question marks.
   */
  public static Problem error(String where, String message, String hint, byte[] bytes) {
    int shown = Math.min(bytes.length, SAMPLE_BYTES);
    String sample = new String(bytes, 0, shown, StandardCharsets.UTF_8).strip();
    return new Problem(Severity.ERROR, where, message, hint, sample);
  }

  public static Problem warning(String where, String message, String hint) {
    return new Problem(Severity.WARNING, where, message, hint, "");
  }

  /**
   * The place inside of the file that {@link #where} names, as it is written there: {@code :12},
   * {@code [3]}, {@code @1024}; empty when it names none.
   */
  public String place() {
    Matcher matcher = PLACE.matcher(where);
    return matcher.find() ? matcher.group(1) : "";
  }

  public static Problem skipped(String where, String message, String hint) {
    return new Problem(Severity.SKIPPED, where, message, hint, "");
  }

  /** The line that {@link #where} names, 1 is the first; 0 when it names none. */
  public int line() {
    Matcher matcher = LINE.matcher(where);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  /** {@code where: message; hint}; unless it is an error, its severity before the message. */
  @Override
  public String toString() {
    String kind =
        switch (severity) {
          case ERROR -> "";
          case WARNING -> "warning: ";
          case SKIPPED -> "skipped: ";
        };
    return where + ": " + kind + message + "; " + hint;
  }
}
