package org.trichdan.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that the author hears of everything at once. */
final class Problems {
  private record Found(int order, Diagnostic diagnostic) {}

  private final List<Found> found = new ArrayList<>();

  /**
   * Reports {@code width} chars from char {@code column} (0 is the first) of a line (1 is the
   * first).
   */
  void at(SourceFile file, int line, int column, int width, String message, String hint) {
    String text = file.lines().get(line - 1);
    int from = Math.min(Math.max(column, 0), text.length());
    int to = Math.min(from + Math.max(width, 1), text.length());
    add(
        file.order(),
        new Diagnostic(
            file.name(),
            line,
            text.codePointCount(0, from) + 1,
            Math.max(1, text.codePointCount(from, to)),
            message,
            text,
            hint));
  }

  /** Reports a whole line, without its margin. */
  void line(SourceFile file, int line, String message, String hint) {
    String text = file.lines().get(line - 1);
    int from = text.length() - text.stripLeading().length();
    at(file, line, from, text.stripTrailing().length() - from, message, hint);
  }

  void file(SourceFile file, String message, String hint) {
    add(file.order(), new Diagnostic(file.name(), 0, 0, 1, message, null, hint));
  }

  void add(int order, Diagnostic diagnostic) {
    found.add(new Found(order, diagnostic));
  }

  void throwIfAny() throws RuleErrors {
    if (!found.isEmpty()) {
      throw new RuleErrors(
          found.stream()
              .sorted(
                  Comparator.comparingInt(Found::order)
                      .thenComparingInt(f -> f.diagnostic().line())
                      .thenComparingInt(f -> f.diagnostic().column()))
              .map(Found::diagnostic)
              .toList());
    }
  }
}
