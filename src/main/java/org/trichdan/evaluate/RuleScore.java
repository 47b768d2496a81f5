package org.trichdan.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one rule did.
 *
 * @param rule its name; {@code ?} for records that name none
 * @param fired statements it found
 * @param right those that are in the gold
 * @param wrong those that are not; the rest is optional and does not count
 * @param whole those of the right ones that are wholly right
 */
record RuleScore(String rule, int fired, int right, int wrong, int whole) {
  /** The scores of all rules that found anything, the busiest first. */
  static List<RuleScore> of(List<ArticleScore> articles) {
    Map<String, RuleScore> scores = new LinkedHashMap<>();
    for (ArticleScore article : articles) {
      for (Outcome outcome : article.outcomes()) {
        if (outcome.found() != null) {
          String rule = outcome.found().rule() == null ? "?" : outcome.found().rule();
          scores.merge(rule, of(rule, outcome), RuleScore::plus);
        }
      }
    }
    List<RuleScore> sorted = new ArrayList<>(scores.values());
    sorted.sort(
        Comparator.comparingInt(RuleScore::fired).reversed().thenComparing(RuleScore::rule));
    return sorted;
  }

  private static RuleScore of(String rule, Outcome outcome) {
    return new RuleScore(
        rule,
        1,
        outcome.verdict() == Outcome.Verdict.MATCHED ? 1 : 0,
        outcome.verdict() == Outcome.Verdict.FALSE ? 1 : 0,
        outcome.isWhole() ? 1 : 0);
  }

  private RuleScore plus(RuleScore other) {
    return new RuleScore(
        rule, fired + other.fired, right + other.right, wrong + other.wrong, whole + other.whole);
  }

  /** The share of what counts that is wholly right. */
  double share() {
    return Figures.round((double) whole / Math.max(right + wrong, 1));
  }
}
