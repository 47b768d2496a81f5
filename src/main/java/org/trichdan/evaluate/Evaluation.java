package org.trichdan.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;

/** What was found in the articles of a gold file, scored. Immutable once built. */
public final class Evaluation {
  private final List<ArticleScore> articles;
  private final Figures totals;

  private Evaluation(List<ArticleScore> articles) {
    this.articles = List.copyOf(articles);
    this.totals = Figures.of(articles.size(), sum(articles));
  }

  /** All figures over all articles. */
  public Figures totals() {
    return totals;
  }

  List<ArticleScore> articles() {
    return articles;
  }

  /** All counts over all articles. */
  Tally tally() {
    return sum(articles);
  }

  Map<String, Bootstrap.Interval> intervals() {
    return Bootstrap.intervals(articles.stream().map(ArticleScore::tally).toList());
  }

  /** The articles of each outlet, by its name; {@code ?} stands for unknown ones. */
  Map<String, List<ArticleScore>> outlets() {
    Map<String, List<ArticleScore>> outlets = new TreeMap<>();
    for (ArticleScore score : articles) {
      String outlet = score.article().outlet();
      outlets.computeIfAbsent(outlet == null ? "?" : outlet, k -> new ArrayList<>()).add(score);
    }
    return outlets;
  }

  static Tally sum(List<ArticleScore> articles) {
    Tally sum = new Tally();
    articles.forEach(a -> sum.add(a.tally()));
    return sum;
  }

  /** Takes what was found, article by article. Not for use by several threads at once. */
  public static final class Builder {
    private final GoldFile gold;
    private final List<ArticleScore> articles = new ArrayList<>();

    public Builder(GoldFile gold) {
      this.gold = gold;
    }

    /** Scores what the engine found in an article that the gold is about. */
    public void add(Article article, List<Attribution> found) {
      List<Statement> statements = new ArrayList<>();
      for (Attribution attribution : found) {
        FieldText text = FieldText.of(article, attribution.citation().in());
        statements.add(Statement.of(attribution, text));
      }
      articles.add(ArticleScore.of(article, gold.of(article), statements));
    }

    /** Scores the records of an article that the gold is about. */
    public void add(Article article, RecordFile records) {
      articles.add(ArticleScore.of(article, gold.of(article), records.of(article)));
    }

    /** Reports an article that the gold is about and that is not there. */
    public void missing(String id) {
      gold.reportMissing(id);
    }

    public Evaluation build() {
      return new Evaluation(articles);
    }
  }
}
