package org.trichdan.rule;

import java.util.List;

/**
 * A {@code +} or {@code -} line of a rule: documentation and test at once.
 *
 * @param positive whether the rule must match here; otherwise it must not
 * @param text the example without its marks
 * @param marks the marked spans, in the order in which they open
 * @param file the rule file
 * @param line its line there, 1 is the first
 */
public record Example(boolean positive, String text, List<Marked> marks, String file, int line) {
  public Example {
    marks = List.copyOf(marks);
  }

  /**
   * A span that must come out with this role.
   *
   * @param start first code point of the text
   * @param end code point after the last
   */
  public record Marked(String role, int start, int end) {}
}
