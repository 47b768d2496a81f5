package org.trichdan.cli;

import java.util.List;
import java.util.Locale;
import org.trichdan.rule.ListInfo;
import org.trichdan.rule.RuleErrors;
import org.trichdan.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code trichdan rules lists}. */
@Command(
    name = "lists",
    header = "List the word lists, or the entries of one.",
    description = {
      "",
      "Without NAME: every list, how many entries it has, and what it is for.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    exitCodeList = {"0:all is well", "2:the command line or a rule is wrong"},
    footerHeading = "%nExamples:%n",
    footer = {"  trichdan rules lists", "  trichdan rules lists say"})
final class RulesListsCommand extends EngineCommand {
  @SuppressWarnings("UnusedVariable") // picocli acts on it
  @Mixin
  private CommonOptions common;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "Show the entries of this list, as they stand in its file.")
  private String name;

  RulesListsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  public Integer call() throws RuleErrors {
    RuleSet rules = engine.loadRules();
    Page page = new Page();
    if (name == null) {
      overview(rules, page);
    } else {
      entries(rules, page);
    }
    return page.show(terminal, ExitCode.OK);
  }

  private static void overview(RuleSet rules, Page page) {
    Columns columns = new Columns();
    for (ListInfo list : rules.lists()) {
      columns.row(list.name(), String.format(Locale.ROOT, "%5d", list.size()), list.why());
    }
    columns.show(page, "");
  }

  private void entries(RuleSet rules, Page page) {
    List<String> names = rules.lists().stream().map(ListInfo::name).toList();
    if (!names.contains(name)) {
      String all = "'trichdan rules lists' lists them";
      throw NotFound.error(spec.commandLine(), "list", name, names, all);
    }
    for (String entry : rules.lexicon().entries(name)) {
      String value = rules.lexicon().value(name, entry);
      page.line(value == null ? entry : entry + " = " + value);
    }
  }
}
