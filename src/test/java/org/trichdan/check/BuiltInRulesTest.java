package org.trichdan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trichdan.rule.Rule;
import org.trichdan.rule.RuleSet;

class BuiltInRulesTest {
  private static final RuleSet RULES = RuleSet.builtIn();

  /** One test a rule, so that a broken rule is found by its name. */
  @TestFactory
  Stream<DynamicTest> examplesHold() {
    RuleTester tester = new RuleTester(RULES);
    return RULES.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> assertHolds(tester, rule)));
  }

  private static void assertHolds(RuleTester tester, Rule rule) {
    String failures =
        tester.test(rule).stream().map(Failure::render).collect(Collectors.joining("\n\n"));
    assertThat(failures).isEmpty();
  }

  @Test
  void namesAreUnique() {
    assertThat(RULES.rules()).extracting(Rule::name).doesNotHaveDuplicates().isNotEmpty();
  }

  @Test
  void everyRuleHasItsReasonAndBothKindsOfExample() {
    assertThat(RULES.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.why()).isNotBlank();
              assertThat(rule.positive()).isNotEmpty();
              assertThat(rule.negative()).isNotEmpty();
            });
  }
}
