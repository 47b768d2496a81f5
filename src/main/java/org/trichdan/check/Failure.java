package org.trichdan.check;

import java.util.List;
import org.trichdan.rule.Example;
import org.trichdan.rule.Rule;

/**
 * An example that does not hold.
 *
 * @param rule the rule it stands beside
 * @param example the example
 * @param expected in words, one line
 * @param found what was found instead, one line each; never empty
 */
public record Failure(Rule rule, Example example, String expected, List<String> found) {
  public Failure {
    found = List.copyOf(found);
  }

  /** Where the example stands, the example, what was expected and what was found. */
  public String render() {
    StringBuilder out = new StringBuilder();
    out.append(example.file()).append(':').append(example.line());
    out.append(": ").append(rule.name()).append(": example does not hold");
    out.append("\n  ").append(example.positive() ? "+ " : "- ");
    out.append(MarkedText.write(example.text(), example.marks()));
    out.append("\n  expected: ").append(expected);
    for (int i = 0; i < found.size(); i++) {
      out.append(i == 0 ? "\n  found:    " : "\n            ").append(found.get(i));
    }
    return out.toString();
  }
}
