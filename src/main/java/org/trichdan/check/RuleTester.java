package org.trichdan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trichdan.extract.Extractor;
import org.trichdan.rule.Example;
import org.trichdan.rule.Rule;
import org.trichdan.rule.RuleSet;

/**
 * Runs the examples of rules through the whole pipeline.
 *
 * <p>An example of the layer {@code attribution} is an article published on 2025-11-26 that
 * consists of these words; of a rule with {@code field title} they are its title. Where the example
 * begins with {@code +} the rule must make an attribution with everything that is marked exactly
 * where it is marked; what is not marked is free. Where it begins with {@code -} the rule must make
 * none; another rule may. In the other layers the same goes for phrases.
 */
public final class RuleTester {
  private final RuleSet rules;
  private final AttributionFinder attributions;
  private final PhraseFinder phrases;

  public RuleTester(RuleSet rules) {
    this.rules = rules;
    Extractor extractor = new Extractor(rules);
    this.attributions = new AttributionFinder(extractor);
    this.phrases = new PhraseFinder(extractor);
  }

  /** Runs all examples of all rules. */
  public Report run() {
    int examples = 0;
    List<Failure> failures = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      examples += rule.positive().size() + rule.negative().size();
      failures.addAll(test(rule));
    }
    return new Report(rules.rules().size(), examples, failures);
  }

  /** The examples of a rule of this rule set that do not hold, {@code +} before {@code -}. */
  public List<Failure> test(Rule rule) {
    return Stream.concat(rule.positive().stream(), rule.negative().stream())
        .map(e -> test(rule, e))
        .filter(f -> f != null)
        .toList();
  }

  /** Null when the example holds. */
  private Failure test(Rule rule, Example example) {
    List<Finding> all =
        rule.layer().equals(RuleSet.ATTRIBUTION)
            ? attributions.find(example.text(), "title".equals(rule.attribute("field")))
            : phrases.find(example.text());
    List<Finding> own = all.stream().filter(f -> f.rule().equals(rule.name())).toList();
    boolean holds =
        example.positive()
            ? own.stream().anyMatch(f -> f.agreesWith(example.marks()))
            : own.isEmpty();
    return holds ? null : failure(rule, example, all, own);
  }

  private static Failure failure(Rule rule, Example example, List<Finding> all, List<Finding> own) {
    String what = rule.layer().equals(RuleSet.ATTRIBUTION) ? "attribution" : "phrase";
    String expected =
        example.positive()
            ? "what is marked, in one " + what + " by " + rule.name()
            : "no " + what + " by " + rule.name();
    List<String> found = new ArrayList<>();
    boolean instructive =
        own.stream().anyMatch(f -> !example.positive() || f.touches(example.marks()));
    for (Finding finding : instructive ? own : all) {
      boolean isOwn = finding.rule().equals(rule.name());
      String by = isOwn ? "" : "  (by " + finding.rule() + ")";
      found.add(MarkedText.write(example.text(), finding.marks()) + by);
    }
    return new Failure(rule, example, expected, found.isEmpty() ? List.of("no " + what) : found);
  }
}
