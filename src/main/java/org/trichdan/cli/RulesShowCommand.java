package org.trichdan.cli;

import org.trichdan.rule.Rule;
import org.trichdan.rule.RuleErrors;
import org.trichdan.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trichdan rules show}. */
@Command(
    name = "show",
    header = "Show everything about a rule.",
    description = {
      "",
      "Its reason, where it stands, its settings, its patterns, and the examples that it must and"
          + " must not match.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeList = {"0:all is well", "2:the command line or a rule is wrong"},
    footerHeading = "%nExample:%n",
    footer = "  trichdan rules show quote-then-speaker")
final class RulesShowCommand extends EngineCommand {
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Parameters(paramLabel = "NAME", description = "The rule, as records and 'rules list' name it.")
  private String name;

  RulesShowCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws RuleErrors {
    RuleSet rules = engine.loadRules();
    Rule rule = rules.rule(name);
    if (rule == null) {
      throw NotFound.error(
          spec.commandLine(),
          "rule",
          name,
          rules.rules().stream().map(Rule::name).toList(),
          "'trichdan rules list' lists them");
    }
    return RulePage.of(rule).show(terminal, ExitCode.OK);
  }
}
