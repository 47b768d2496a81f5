package org.trichdan.cli;

import org.trichdan.check.Failure;
import org.trichdan.check.Report;
import org.trichdan.check.RuleTester;
import org.trichdan.rule.RuleErrors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code trichdan rules test}. */
@Command(
    name = "test",
    header = "Run the examples of all rules.",
    description = {
      "",
      "An example that begins with + must be matched by its rule, every role exactly where it is"
          + " marked; one that begins with - must not. Those that do not hold are listed.",
      ""
    },
    optionListHeading = "Options:%n",
    exitCodeList = {
      "0:all examples hold",
      "1:some do not",
      "2:the command line or a rule is wrong",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  trichdan rules test",
      "  trichdan rules test --rules rules/vi",
      "  trichdan rules test --overlay mine",
    })
final class RulesTestCommand extends EngineCommand {
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  RulesTestCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws RuleErrors {
    Report report = new RuleTester(engine.loadRules()).run();
    Page page = new Page();
    for (Failure failure : report.failures()) {
      page.line(failure.render()).line("");
    }
    String examples = Count.of(report.examples(), "example");
    String rules = Count.of(report.rules(), "rule");
    int failures = report.failures().size();
    page.line(
        failures == 0
            ? examples + " of " + rules + " hold"
            : failures + " of " + examples + " of " + rules + " do not hold");
    return page.show(terminal, failures == 0 ? ExitCode.OK : ExitCode.FAILED);
  }
}
