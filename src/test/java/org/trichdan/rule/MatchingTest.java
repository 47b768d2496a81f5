package org.trichdan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;
import org.trichdan.quote.QuoteFinder;
import org.trichdan.quote.QuotedSpan;
import org.trichdan.reduce.Chunker;
import org.trichdan.reduce.Reducer;
import org.trichdan.reduce.Vocabulary;
import org.trichdan.text.Paragraphs;
import org.trichdan.text.Sentence;
import org.trichdan.text.SentenceSplitter;
import org.trichdan.text.Span;
import org.trichdan.text.TextView;

/**
 * All rules match what they match in TokensRegex, layer by layer, sentence by sentence. {@code
 * -Dtrichdan.corpus=FILE} compares them on more.
 */
class MatchingTest {
  private static final RuleSet RULES = CompiledRules.fromSources();
  private static final Vocabulary VOCABULARY = new Vocabulary(RULES);

  private final Map<String, ReferenceLayer> references = new HashMap<>();
  private final MatchMemory memory = new MatchMemory();
  private int matches;

  MatchingTest() {
    RuleSet.LAYERS.forEach(layer -> references.put(layer, new ReferenceLayer(RULES, layer)));
  }

  @Test
  void onTheExamplesOfAllRules() {
    for (Rule rule : RULES.rules()) {
      rule.positive().forEach(example -> compare(example.text()));
      rule.negative().forEach(example -> compare(example.text()));
    }
    assertThat(matches).isGreaterThan(1_000);
  }

  @Test
  void onTheSamples() {
    compareFiles("samples");
    assertThat(matches).isGreaterThan(1_000);
  }

  @Test
  void onTheCorpusThatIsAskedFor() {
    String corpus = System.getProperty("trichdan.corpus");
    assumeTrue(corpus != null, "no -Dtrichdan.corpus");
    compareFiles(corpus);
    assertThat(matches).isPositive();
  }

  private void compareFiles(String path) {
    new ArticleSource(
            List.of(path), InputStream.nullInputStream(), InputOptions.NONE, problem -> {})
        .forEach(this::compare);
  }

  private void compare(Article article) {
    compare(article.title());
    compare(article.text());
  }

  private void compare(String original) {
    String text = TextView.of(original).text();
    List<Span> paragraphs = Paragraphs.of(text, 0);
    List<QuotedSpan> quotes = QuoteFinder.find(text, paragraphs);
    List<Sentence> sentences =
        SentenceSplitter.split(
            text, paragraphs, quotes.stream().map(QuotedSpan::outer).toList(), word -> false);
    for (List<Unit> units : new Reducer(text, quotes, VOCABULARY).reduce(sentences)) {
      List<Unit> seen = units;
      for (String layer : RuleSet.PHRASE_LAYERS) {
        compare(layer, seen);
        seen = new Chunker(RULES.layer(layer), text).chunk(seen, memory);
      }
      compare(RuleSet.ATTRIBUTION, seen);
    }
  }

  private void compare(String layer, List<Unit> units) {
    List<String> found =
        RULES.layer(layer).match(units, memory).stream().map(ReferenceLayer::show).toList();
    assertThat(found).as("%s: %s", layer, units).isEqualTo(references.get(layer).match(units));
    matches += found.size();
  }
}
