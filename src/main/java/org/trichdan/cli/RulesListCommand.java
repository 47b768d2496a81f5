package org.trichdan.cli;

import java.util.Comparator;
import java.util.List;
import org.trichdan.rule.Rule;
import org.trichdan.rule.RuleErrors;
import org.trichdan.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trichdan rules list}. */
@Command(
    name = "list",
    header = "List the rules, each with its layer and its reason.",
    description = {"", "The layers come in the order in which they are used.", ""},
    optionListHeading = "Options:%n",
    exitCodeList = {"0:all is well", "2:the command line or a rule is wrong"},
    footerHeading = "%nExamples:%n",
    footer = {"  trichdan rules list", "  trichdan rules list --layer speaker --overlay mine"})
final class RulesListCommand extends EngineCommand {
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Option(
      names = "--layer",
      paramLabel = "LAYER",
      description = "Only this one: time, source, organization, speaker, exclude or attribution.")
  private String layer;

  RulesListCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws RuleErrors {
    if (layer != null && !RuleSet.LAYERS.contains(layer)) {
      String all = "the layers are " + String.join(", ", RuleSet.LAYERS);
      throw NotFound.error(spec.commandLine(), "layer", layer, RuleSet.LAYERS, all);
    }
    List<Rule> rules =
        engine.loadRules().rules().stream()
            .filter(r -> layer == null || r.layer().equals(layer))
            .sorted(Comparator.comparingInt(r -> RuleSet.LAYERS.indexOf(r.layer())))
            .toList();
    Columns columns = new Columns();
    rules.forEach(r -> columns.row(r.name(), r.layer(), r.why()));
    Page page = new Page();
    columns.show(page, "");
    return page.show(terminal, ExitCode.OK);
  }
}
