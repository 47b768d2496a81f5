package org.trichdan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.Trichdan;
import org.trichdan.rule.RuleSet;

/**
 * Whoever follows CONTRIBUTING.md ends with a rule that works, and that no built-in rule replaces.
 */
class ContributingTest {
  private static final String NAME = "quote-is-answer";

  @TempDir Path mine;

  @Test
  void theRuleShownHolds() throws Exception {
    Path folder = Files.createDirectories(mine.resolve("attribution"));
    Files.writeString(folder.resolve("answers.rule"), shown());
    RuleSet rules = Trichdan.builder().overlay(mine).loadRules();
    assertThat(new RuleTester(rules).test(rules.rule(NAME))).isEmpty();
    assertThat(RuleSet.builtIn().rule(NAME)).isNull();
  }

  private static String shown() throws Exception {
    String page = Files.readString(Path.of("CONTRIBUTING.md"));
    int from = page.indexOf("rule    " + NAME);
    return page.substring(from, page.indexOf("```", from));
  }
}
