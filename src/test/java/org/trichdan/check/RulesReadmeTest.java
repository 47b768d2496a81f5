package org.trichdan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.Trichdan;
import org.trichdan.rule.RuleErrors;
import org.trichdan.rule.RuleSet;

/** Whoever follows rules/README.md gets what it promises. */
class RulesReadmeTest {
  private static final String NAME = "sighs-then-quote";

  @TempDir Path dir;
  private String readme;
  private String rule;

  @BeforeEach
  void read() throws IOException {
    readme = Files.readString(Path.of("rules/README.md"));
    int from = readme.indexOf("   rule    " + NAME);
    rule = readme.substring(from, readme.indexOf("   ```", from)).replaceAll("(?m)^ {3}", "");
  }

  @Test
  void ruleOfFiveMinutesHolds() throws Exception {
    RuleSet rules = load(rule);
    assertThat(new RuleTester(rules).test(rules.rule(NAME))).isEmpty();
  }

  @Test
  void failureLooksAsShown() throws Exception {
    RuleSet rules = load(rule.replace("{speaker|Ông ", "Ông {speaker|"));
    String shown = new RuleTester(rules).test(rules.rule(NAME)).get(0).render();
    assertThat(readme.replaceAll("(?m)^ {3}", "")).contains(shown.replace(dir + "/", "mine/"));
  }

  @Test
  void mistakeLooksAsShown() {
    assertThatThrownBy(() -> load(rule.replace("\"thở phào\"", "<sya>")))
        .isInstanceOfSatisfying(
            RuleErrors.class,
            e -> assertThat(readme).contains(e.getMessage().replace(dir + "/", "mine/")));
  }

  private RuleSet load(String text) throws IOException, RuleErrors {
    Path folder = Files.createDirectories(dir.resolve("attribution"));
    Files.writeString(folder.resolve("sighs.rule"), text);
    return Trichdan.builder().overlay(dir).loadRules();
  }
}
