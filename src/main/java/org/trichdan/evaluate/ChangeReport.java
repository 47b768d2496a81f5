package org.trichdan.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.trichdan.output.Style;
import org.trichdan.output.TerminalText;

/** What has changed since a saved evaluation: the figures, what is right now, what is wrong now. */
public final class ChangeReport {
  private final Evaluation now;
  private final Baseline before;
  private final boolean colour;
  private final Map<Baseline.Key, ArticleScore> scores = new HashMap<>();
  private final Map<Baseline.Key, Outcome> outcomes = new HashMap<>();

  private ChangeReport(Evaluation now, Baseline before, boolean colour) {
    this.now = now;
    this.before = before;
    this.colour = colour;
    for (ArticleScore score : now.articles()) {
      for (Outcome outcome : score.outcomes()) {
        if (outcome.verdict() != Outcome.Verdict.PASSED) {
          scores.put(Baseline.Key.of(score, outcome), score);
          outcomes.put(Baseline.Key.of(score, outcome), outcome);
        }
      }
    }
  }

  /**
   * What has changed.
   *
   * @param width columns to keep to
   * @param colour whether escape sequences may be used
   */
  public static String render(Evaluation now, Baseline before, int width, boolean colour) {
    ChangeReport report = new ChangeReport(now, before, colour);
    String right = report.newlyRight();
    Set<Outcome> worse = report.newlyWrong();
    String wrong =
        new ErrorReport(width, colour).render(now, Set.of(), worse::contains).stripTrailing();
    StringBuilder out = new StringBuilder(report.figures());
    if (!right.isEmpty()) {
      out.append('\n').append(report.head("newly right")).append(right);
    }
    if (!wrong.isEmpty()) {
      out.append('\n').append(report.head("newly wrong")).append(wrong).append('\n');
    }
    return out.toString();
  }

  private String figures() {
    StringBuilder out = new StringBuilder();
    for (String name : now.totals().names()) {
      Double then = before.totals().get(name);
      double value = now.totals().get(name);
      if (then != null && then != value) {
        boolean count = Figures.isCount(name);
        String line =
            count
                ? "%-24s%8.0f → %.0f  %+.0f".formatted(name, then, value, value - then)
                : "%-24s%8s → %s  %+.4f"
                    .formatted(
                        name, TableReport.share(then), TableReport.share(value), value - then);
        Style style = count ? Style.PLAIN : value > then ? Style.ADDED : Style.REMOVED;
        out.append(style.apply(line, colour)).append('\n');
      }
    }
    String title = head(out.length() == 0 ? "no figure has changed" : "changed figures");
    return title + out;
  }

  /** Statements of the gold that are whole now, and false ones that are gone. */
  private String newlyRight() {
    StringBuilder out = new StringBuilder();
    Set<String> scored = new HashSet<>();
    now.articles().forEach(a -> scored.add(a.article().id()));
    before
        .items()
        .forEach(
            (key, item) -> {
              Outcome outcome = outcomes.get(key);
              boolean gone = key.isFalse() && outcome == null && scored.contains(key.article());
              boolean whole =
                  !key.isFalse()
                      && outcome != null
                      && outcome.isWhole()
                      && !"whole".equals(item.verdict());
              if (gone || whole) {
                String was = gone ? "false, gone" : "was " + item.verdict();
                String line = TerminalText.clean(key + "  (" + was + ")  " + item.content());
                out.append("  ").append(Style.ADDED.apply(line, colour)).append('\n');
              }
            });
    return out.toString();
  }

  /** Statements of the gold that are no longer whole, and new false ones. */
  private Set<Outcome> newlyWrong() {
    Set<Outcome> wrong = new HashSet<>();
    outcomes.forEach(
        (key, outcome) -> {
          Baseline.Item item = before.items().get(key);
          boolean isNew = key.isFalse() && item == null;
          boolean spoiled = item != null && "whole".equals(item.verdict()) && !outcome.isWhole();
          if (isNew || spoiled) {
            wrong.add(outcome);
          }
        });
    return wrong;
  }

  private String head(String title) {
    return Style.BOLD.apply(title, colour) + "\n";
  }
}
