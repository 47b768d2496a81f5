package org.trichdan.extract;

import java.util.Map;
import org.trichdan.rule.Rule;
import org.trichdan.text.Span;

/**
 * A phrase that a rule put together in a text.
 *
 * @param rule the rule
 * @param captures where each of its roles stands, {@code phrase} among them, in code points of the
 *     text
 */
public record FoundPhrase(Rule rule, Map<String, Span> captures) {
  public FoundPhrase {
    captures = Map.copyOf(captures);
  }
}
