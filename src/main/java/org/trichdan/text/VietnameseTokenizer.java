package org.trichdan.text;

import java.util.List;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * The tokenizer of this program behind OpenNLP's interface, for those who want the same tokens in a
 * pipeline of their own. Spans count {@code char}s. Stateless and safe for use by many threads.
 */
public final class VietnameseTokenizer implements Tokenizer {
  @Override
  public String[] tokenize(String text) {
    return Tokens.split(text).stream().map(TextToken::surface).toArray(String[]::new);
  }

  @Override
  public Span[] tokenizePos(String text) {
    List<TextToken> tokens = Tokens.split(text);
    return tokens.stream().map(t -> new Span(t.start(), t.end())).toArray(Span[]::new);
  }
}
