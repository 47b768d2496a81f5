package org.trichdan.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trichdan.attribution.Kind;
import org.trichdan.output.DisplayWidth;
import org.trichdan.output.Style;
import org.trichdan.output.TerminalText;

/** The figures as tables: in total, by kind, by field, by outlet, by rule. */
public final class TableReport {
  private static final int NAME = 28;

  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  private TableReport(boolean colour) {
    this.colour = colour;
  }

  /**
   * All tables, below each other.
   *
   * @param colour whether escape sequences may be used
   */
  public static String render(Evaluation evaluation, boolean colour) {
    TableReport report = new TableReport(colour);
    report.totals(evaluation);
    report.kinds(evaluation.totals());
    report.fields(evaluation.totals());
    report.outlets(evaluation.outlets());
    report.rules(RuleScore.of(evaluation.articles()));
    return report.out.toString();
  }

  private void totals(Evaluation evaluation) {
    Figures f = evaluation.totals();
    Map<String, Bootstrap.Interval> intervals = evaluation.intervals();
    head("total", "precision", "recall", "f1", "95% of f1");
    for (String name : List.of("overlap", "exact", "whole")) {
      row(name, f, name + ".p", name + ".r", name + ".f1");
      interval(intervals.get(name + ".f1"));
    }
    row("direct, recall", f, "", "direct.recall", "");
    interval(intervals.get("direct.recall"));
    row("direct, speaker", f, "", "direct.speaker_acc", "");
    interval(intervals.get("direct.speaker_acc"));
    line(
        "%.0f articles, %.0f statements in the gold, %.0f found"
            .formatted(f.get("articles"), f.get("gold"), f.get("predicted")));
    if (f.get("gold_unlocated") != null) {
      line(
          "%.0f more in the gold do not stand in their article".formatted(f.get("gold_unlocated")));
    }
    out.append('\n');
  }

  private void kinds(Figures f) {
    head("kind", "gold", "recall", "exact", "whole", "speaker", "false");
    for (Kind kind : Kind.values()) {
      String k = kind.label() + ".";
      row(
          kind.label(),
          f,
          k + "gold",
          k + "recall",
          k + "exact_recall",
          k + "whole_recall",
          k + "speaker_acc",
          k + "false");
      out.append('\n');
    }
    out.append('\n');
  }

  private void fields(Figures f) {
    head("field", "right", "precision", "recall", "f1");
    for (Part part : Part.values()) {
      if (part == Part.SPAN || part == Part.ENDS) {
        continue;
      }
      String of = part == Part.SOURCES ? "source_prf" : "date_prf";
      if (part == Part.SOURCES || part == Part.DATE) {
        row(part.label(), f, part.label() + "_acc", of + ".p", of + ".r", of + ".f1");
      } else {
        row(part.label(), f, part.label() + "_acc");
      }
      out.append('\n');
    }
    out.append('\n');
  }

  private void outlets(Map<String, List<ArticleScore>> outlets) {
    head("outlet", "articles", "gold", "overlap", "exact", "whole");
    outlets.forEach(
        (outlet, articles) -> {
          Figures f = Figures.of(articles.size(), Evaluation.sum(articles));
          row(outlet, f, "articles", "gold", "overlap.f1", "exact.f1", "whole.f1");
          out.append('\n');
        });
    out.append('\n');
  }

  private void rules(List<RuleScore> rules) {
    head("rule", "fired", "right", "wrong", "whole", "share");
    for (RuleScore rule : rules) {
      name(rule.rule());
      for (int count : new int[] {rule.fired(), rule.right(), rule.wrong(), rule.whole()}) {
        cell(Integer.toString(count));
      }
      cell(share(rule.share()));
      out.append('\n');
    }
  }

  private void head(String... titles) {
    StringBuilder head = new StringBuilder(DisplayWidth.pad(titles[0], NAME));
    for (int i = 1; i < titles.length; i++) {
      head.append("%11s".formatted(titles[i]));
    }
    line(Style.BOLD.apply(head.toString(), colour));
  }

  private void row(String name, Figures figures, String... columns) {
    name(name);
    for (String column : columns) {
      Double value = figures.get(column);
      cell(value == null ? "" : Figures.isCount(column) ? count(value) : share(value));
    }
  }

  private void name(String name) {
    out.append(DisplayWidth.pad(DisplayWidth.shorten(TerminalText.clean(name), NAME), NAME));
  }

  private void cell(String text) {
    out.append("%11s".formatted(text));
  }

  private void interval(Bootstrap.Interval interval) {
    String text = interval == null ? "" : share(interval.low()) + "–" + share(interval.high());
    line("  " + text);
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  private static String count(double value) {
    return Long.toString(Math.round(value));
  }

  static String share(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
