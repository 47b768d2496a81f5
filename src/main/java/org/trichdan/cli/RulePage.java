package org.trichdan.cli;

import java.util.List;
import java.util.TreeMap;
import org.trichdan.rule.Example;
import org.trichdan.rule.Rule;

/** A rule as its reader wants to see it. */
final class RulePage {
  private static final String MARGIN = "  ";

  private final Page page = new Page();

  private RulePage() {}

  static Page of(Rule rule) {
    RulePage shown = new RulePage();
    shown.head(rule);
    shown.patterns(rule);
    shown.examples("Matches", rule.positive());
    shown.examples("Does not match", rule.negative());
    return shown.page;
  }

  private void head(Rule rule) {
    page.line(rule.name()).line(MARGIN + rule.why()).line("");
    Columns settings = new Columns();
    settings.row("stands in", rule.file() + ":" + rule.line());
    settings.row("layer", rule.layer());
    new TreeMap<>(rule.attributes()).forEach((key, value) -> settings.row(key, value));
    settings.show(page, MARGIN);
  }

  private void patterns(Rule rule) {
    page.line("").line(rule.matches().size() == 1 ? "Pattern" : "Patterns");
    rule.matches().forEach(m -> page.line(MARGIN + m));
  }

  private void examples(String heading, List<Example> examples) {
    page.line("").line(heading);
    for (Example example : examples) {
      page.line(MARGIN + oneLine(example.text()));
      Columns marks = new Columns();
      example.marks().forEach(m -> marks.row(m.role(), words(example.text(), m)));
      marks.show(page, MARGIN + MARGIN);
    }
  }

  private static String words(String text, Example.Marked mark) {
    int from = text.offsetByCodePoints(0, mark.start());
    int to = text.offsetByCodePoints(from, mark.end() - mark.start());
    return oneLine(text.substring(from, to));
  }

  /** A paragraph's end is shown the way it is written in a rule. */
  private static String oneLine(String text) {
    return text.replace("\n", "\\n");
  }
}
