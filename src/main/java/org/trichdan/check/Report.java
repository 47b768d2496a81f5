package org.trichdan.check;

import java.util.List;

/**
 * What became of the examples of a rule set.
 *
 * @param rules how many rules were tested
 * @param examples how many examples they have
 * @param failures those that do not hold, in file order
 */
public record Report(int rules, int examples, List<Failure> failures) {
  public Report {
    failures = List.copyOf(failures);
  }
}
