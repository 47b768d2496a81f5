package org.trichdan.extract;

import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Citation;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.RuleSet;
import org.trichdan.text.Tokens;

/**
 * The extractor's stages one after the other, each with all before it: the benchmark tells by the
 * differences what each one takes. It stands in this package because the stages are nobody else's
 * business. What a method returns depends on all its work.
 */
public final class Stages {
  private final Analyser analyser;

  public Stages(RuleSet rules) {
    this.analyser = new Analyser(rules, new Vocabulary(rules));
  }

  /** The title and the text, cut into quotes and sentences. */
  public Cuts cut(Article article) {
    return new Cuts(
        List.of(
            analyser.cut(article.title(), 0), analyser.cut(article.text(), article.bodyStart())));
  }

  /** Their units, sentence by sentence; how many there are. */
  public long units(Cuts cuts) {
    long units = 0;
    for (Cut cut : cuts.fields) {
      units += analyser.reduce(cut).stream().mapToLong(List::size).sum();
    }
    return units;
  }

  /** Everything up to the matches of the attribution rules; how many there are. */
  public long matches(Article article) {
    Field title = analyser.analyse(Citation.Field.TITLE, article.title(), 0);
    Field text = analyser.analyse(Citation.Field.TEXT, article.text(), article.bodyStart());
    return matches(title) + matches(text);
  }

  private static long matches(Field field) {
    return field.sentences().stream().mapToLong(s -> s.matches().size()).sum();
  }

  /** Both fields of an article, cut. */
  public static final class Cuts {
    private final List<Cut> fields;

    private Cuts(List<Cut> fields) {
      this.fields = fields;
    }

    /** How many quoted spans and sentences there are. */
    public long count() {
      return fields.stream().mapToLong(c -> c.quotes().size() + c.sentences().size()).sum();
    }

    /** How many tokens there are, of the views that these were cut from. */
    public long tokens() {
      return fields.stream().mapToLong(c -> Tokens.split(c.view().text()).size()).sum();
    }
  }
}
