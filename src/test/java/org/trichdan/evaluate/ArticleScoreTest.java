package org.trichdan.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.text.Span;

class ArticleScoreTest {
  private static final Article ARTICLE = Article.of("a", "", "x".repeat(200), null);

  @Test
  void halfInCommonIsEnoughAndLessIsNot() {
    assertThat(verdicts(List.of(gold(0, 10)), List.of(found(5, 10), found(20, 30))))
        .containsExactly("MATCHED 0 5", "FALSE 20");
    assertThat(verdicts(List.of(gold(0, 10)), List.of(found(6, 11))))
        .containsExactly("MISSED 0", "FALSE 6");
  }

  @Test
  void bestPairIsTakenFirstEvenIfItLeavesAnotherAlone() {
    assertThat(verdicts(List.of(gold(0, 10), gold(0, 12)), List.of(found(0, 12), found(0, 17))))
        .containsExactly("MATCHED 0 0", "MATCHED 0 0");
    assertThat(verdicts(List.of(gold(0, 10), gold(2, 14)), List.of(found(2, 13), found(40, 50))))
        .containsExactly("MISSED 0", "MATCHED 2 2", "FALSE 40");
  }

  @Test
  void ofEquallyGoodPairsTheEarlierInTheFilesWins() {
    Statement first = found(0, 10, "first");
    Statement second = found(0, 10, "second");
    ArticleScore score =
        ArticleScore.of(ARTICLE, new GoldArticle(List.of(gold(0, 10)), 0), List.of(first, second));
    assertThat(score.outcomes())
        .extracting(Outcome::verdict, Outcome::found)
        .containsExactlyInAnyOrder(
            tuple(Outcome.Verdict.MATCHED, first), tuple(Outcome.Verdict.FALSE, second));
  }

  @Test
  void optionalStatementsAndTheirFragmentsCountNeitherWay() {
    GoldArticle gold = new GoldArticle(List.of(optional(0, 50), optional(60, 70)), 0);
    ArticleScore score =
        ArticleScore.of(ARTICLE, gold, List.of(found(0, 48), found(50, 51), found(65, 100)));
    assertThat(score.outcomes())
        .extracting(Outcome::verdict)
        .containsExactly(Outcome.Verdict.PASSED, Outcome.Verdict.FALSE, Outcome.Verdict.PASSED);
    assertThat(score.tally().of(Measure.GOLD)).isZero();
    assertThat(score.tally().found()).isEqualTo(1);
  }

  @Test
  void emptySpanOverAnOptionalStatementIsFalse() {
    GoldArticle gold = new GoldArticle(List.of(optional(0, 50)), 0);
    assertThat(ArticleScore.of(ARTICLE, gold, List.of(found(10, 10))).outcomes())
        .extracting(Outcome::verdict)
        .containsExactly(Outcome.Verdict.FALSE);
  }

  @Test
  void fieldsDoNotMix() {
    Statement title =
        new Statement(
            Citation.Field.TITLE,
            new Span(0, 10),
            Kind.INDIRECT,
            null,
            List.of(),
            null,
            null,
            Polarity.AFFIRM,
            false,
            null,
            "r");
    assertThat(verdicts(List.of(gold(0, 10)), List.of(title)))
        .containsExactly("FALSE 0", "MISSED 0");
  }

  private static List<String> verdicts(List<Statement> gold, List<Statement> found) {
    return ArticleScore.of(ARTICLE, new GoldArticle(gold, 0), found).outcomes().stream()
        .map(
            o ->
                o.verdict()
                    + " "
                    + o.statement().span().start()
                    + (o.verdict() == Outcome.Verdict.MATCHED
                        ? " " + o.found().span().start()
                        : ""))
        .toList();
  }

  private static Statement gold(int start, int end) {
    return statement(start, end, false, null);
  }

  private static Statement optional(int start, int end) {
    return statement(start, end, true, null);
  }

  private static Statement found(int start, int end) {
    return found(start, end, "r");
  }

  private static Statement found(int start, int end, String rule) {
    return statement(start, end, false, rule);
  }

  private static Statement statement(int start, int end, boolean optional, String rule) {
    return new Statement(
        Citation.Field.TEXT,
        new Span(start, end),
        Kind.INDIRECT,
        null,
        List.of(),
        null,
        null,
        Polarity.AFFIRM,
        optional,
        null,
        rule);
  }
}
