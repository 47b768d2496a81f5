package org.trichdan.check;

import java.util.List;
import org.trichdan.rule.Example.Marked;

/**
 * What a rule made of an example.
 *
 * @param rule the name of the rule
 * @param marks what it found, in the notation of examples: roles and code points
 */
record Finding(String rule, List<Marked> marks) {
  Finding {
    marks = List.copyOf(marks);
  }

  /**
   * Whether everything that the example marks was found exactly there. What it leaves unmarked is
   * free.
   */
  boolean agreesWith(List<Marked> expected) {
    return marks.containsAll(expected);
  }

  /** Whether it has anything to do with what the example marks. */
  boolean touches(List<Marked> expected) {
    return marks.stream()
        .anyMatch(m -> expected.stream().anyMatch(e -> m.start() < e.end() && e.start() < m.end()));
  }
}
