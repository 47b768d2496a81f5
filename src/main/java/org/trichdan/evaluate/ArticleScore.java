package org.trichdan.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.trichdan.article.Article;
import org.trichdan.attribution.Kind;

/**
 * What one article contributes.
 *
 * @param outcomes of all its statements, in reading order
 */
record ArticleScore(Article article, Tally tally, List<Outcome> outcomes) {
  ArticleScore {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Scores an article.
   *
   * @param found the statements found in it, in any order
   */
  static ArticleScore of(Article article, GoldArticle gold, List<Statement> found) {
    Tally tally = new Tally();
    List<Outcome> outcomes = new ArrayList<>();
    List<Statement> expected = gold.statements();
    Pairing pairing = Pairing.of(expected, found);
    for (int f = 0; f < found.size(); f++) {
      Statement statement = found.get(f);
      if (pairing.isMatched(f)) {
        continue;
      }
      // What lies over an optional statement, or is a fragment of one, is let pass.
      boolean passed = expected.stream().anyMatch(g -> g.optional() && g.overlaps(statement));
      outcomes.add(
          outcome(passed ? Outcome.Verdict.PASSED : Outcome.Verdict.FALSE, null, statement));
      tally.add(Measure.FALSE, statement.kind(), !passed);
    }
    for (int g = 0; g < expected.size(); g++) {
      Statement statement = expected.get(g);
      Statement match = pairing.foundFor(g) < 0 ? null : found.get(pairing.foundFor(g));
      if (!statement.optional()) {
        outcomes.add(score(statement, match, tally));
      } else if (match != null) {
        outcomes.add(outcome(Outcome.Verdict.PASSED, statement, match));
      }
    }
    tally.add(Measure.UNLOCATED, Kind.DIRECT, gold.unlocated());
    outcomes.sort(
        Comparator.comparing((Outcome o) -> o.statement().in())
            .thenComparing(o -> o.statement().span().start()));
    return new ArticleScore(article, tally, outcomes);
  }

  private static Outcome score(Statement gold, Statement found, Tally tally) {
    tally.add(Measure.GOLD, gold.kind(), 1);
    if (found == null) {
      return outcome(Outcome.Verdict.MISSED, gold, null);
    }
    tally.add(Measure.MATCHED, gold.kind(), 1);
    Comparison comparison = new Comparison(gold, found);
    comparison.count(tally);
    return new Outcome(Outcome.Verdict.MATCHED, gold, found, comparison.wrong());
  }

  private static Outcome outcome(Outcome.Verdict verdict, Statement gold, Statement found) {
    return new Outcome(verdict, gold, found, Set.of());
  }
}
