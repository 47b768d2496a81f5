package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.trichdan.article.Article;
import org.trichdan.attribution.Citation;
import org.trichdan.bench.Samples;
import org.trichdan.quote.QuoteFinder;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.rule.RuleSet;
import org.trichdan.rule.Unit;
import org.trichdan.text.TextView;
import org.trichdan.text.Tokens;

/**
 * Each stage by itself, over all of the project's samples: milliseconds for all of them together.
 * What a stage is given has been made before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
  private final List<Sample> samples = new ArrayList<>();
  private Analyser analyser;
  private Extractor extractor;

  /** A sample, and what the stages make of it. */
  private record Sample(
      Article article, Cut cut, List<List<Unit>> units, Field title, Field text) {}

  /** Does for every sample what comes before its stages. */
  @Setup
  public void prepare() {
    RuleSet rules = RuleSet.builtIn();
    analyser = new Analyser(rules, new Vocabulary(rules));
    extractor = new Extractor(rules);
    for (Article article : Samples.articles()) {
      Cut cut = cut(article);
      List<List<Unit>> units = analyser.reduce(cut);
      Field title = analyser.analyse(Citation.Field.TITLE, article.title(), 0);
      Field text = analyser.match(Citation.Field.TEXT, cut, units);
      samples.add(new Sample(article, cut, units, title, text));
    }
  }

  private Cut cut(Article article) {
    return analyser.cut(article.text(), article.bodyStart());
  }

  /** The view of each text, and its tokens. */
  @Benchmark
  public void tokenise(Blackhole hole) {
    samples.forEach(s -> hole.consume(Tokens.split(TextView.of(s.article.text()).text())));
  }

  @Benchmark
  public void quotedSpans(Blackhole hole) {
    samples.forEach(s -> hole.consume(QuoteFinder.find(s.cut.view().text(), s.cut.paragraphs())));
  }

  /** View, paragraphs, quoted spans, sentences. */
  @Benchmark
  public void cutting(Blackhole hole) {
    samples.forEach(s -> hole.consume(cut(s.article)));
  }

  /** The units of each sentence. */
  @Benchmark
  public void units(Blackhole hole) {
    samples.forEach(s -> hole.consume(analyser.reduce(s.cut)));
  }

  /** Phrases put together, and what the attribution rules see. */
  @Benchmark
  public void match(Blackhole hole) {
    samples.forEach(s -> hole.consume(analyser.match(Citation.Field.TEXT, s.cut, s.units)));
  }

  /** Which matches hold, who speaks, through which outlet, on which day. */
  @Benchmark
  public void resolve(Blackhole hole) {
    samples.forEach(s -> hole.consume(extractor.resolve(s.article, s.title, s.text, Trace.NONE)));
  }

  /** All of it; titles, too. */
  @Benchmark
  public void article(Blackhole hole) {
    samples.forEach(s -> hole.consume(extractor.extract(s.article)));
  }
}
