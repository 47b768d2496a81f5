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
}
