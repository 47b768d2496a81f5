package org.trichdan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.extract.Stages;
import org.trichdan.output.JsonLinesWriter;
import org.trichdan.rule.RuleErrors;
import org.trichdan.rule.RuleSet;
import org.trichdan.text.TextView;
import org.trichdan.text.Tokens;

/**
 * All that is measured. The passes of the program are each the one before and a stage more; {@link
 * #TOKENISE} is also what the whole job is compared with.
 */
final class Passes {
  static final String DECODE = "decode";
  static final String TOKENISE = "decode, tokenise";
  static final String CORENLP = "CoreNLP, marks only";
  static final String FULL = "whole job";

  private static final String SENTENCES = "to sentences";
  private static final String UNITS = "to units";
  private static final String MATCHES = "to matches";
  private static final String RECORDS = "to records";

  /** Each stage with the pass that ends with it. */
  static final List<List<String>> STAGES =
      List.of(
          List.of("decode JSON", DECODE),
          List.of("view, tokens", TOKENISE),
          List.of("quoted spans, sentences", SENTENCES),
          List.of("units: lists, names", UNITS),
          List.of("match: phrases, statements", MATCHES),
          List.of("resolve: frames, speakers, dates", RECORDS),
          List.of("write JSON Lines", FULL));

  private final Trichdan trichdan;
  private final Stages stages;
  private final JsonLinesWriter writer = new JsonLinesWriter(false);
  private final CoreNlp coreNlp = new CoreNlp();

  Passes() {
    try {
      this.trichdan = Trichdan.builder().build();
    } catch (RuleErrors e) {
      throw new IllegalStateException(e); // the built-in rules have none
    }
    this.stages = new Stages(RuleSet.builtIn());
  }

  /** Everything, in the order of the program; CoreNLP second last. */
  List<Pass> all() {
    return List.of(
        new Pass(DECODE, true, a -> a.title().length() + a.text().length()),
        new Pass(TOKENISE, true, a -> tokens(a.title()) + tokens(a.text())),
        new Pass(SENTENCES, true, this::cut),
        new Pass(UNITS, true, a -> stages.units(stages.cut(a))),
        new Pass(MATCHES, true, stages::matches),
        new Pass(RECORDS, true, a -> trichdan.extract(a).attributions().size()),
        new Pass(CORENLP, false, coreNlp::marks),
        full());
  }

  /** From JSON Lines in to JSON Lines out. */
  Pass full() {
    return new Pass(FULL, true, a -> records(a).length);
  }

  /** The records of an article, as {@code extract} writes them. */
  byte[] records(Article article) {
    StringBuilder out = new StringBuilder();
    try {
      writer.write(article, trichdan.extract(article), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // of a text in memory
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private long cut(Article article) {
    Stages.Cuts cuts = stages.cut(article);
    return cuts.tokens() + cuts.count();
  }

  private static long tokens(String text) {
    return Tokens.split(TextView.of(text).text()).size();
  }
}
