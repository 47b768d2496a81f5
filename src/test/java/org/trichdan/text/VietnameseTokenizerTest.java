package org.trichdan.text;

import static org.assertj.core.api.Assertions.assertThat;

import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class VietnameseTokenizerTest {
  private static final String TEXT = "TP.HCM, ngày 25/11.";
  private final VietnameseTokenizer tokenizer = new VietnameseTokenizer();

  @Test
  void cutsAsTheProgramDoes() {
    assertThat(tokenizer.tokenize(TEXT)).containsExactly("TP.HCM", ",", "ngày", "25/11", ".");
  }

  @Test
  void spansPointAtTheTokens() {
    assertThat(Span.spansToStrings(tokenizer.tokenizePos(TEXT), TEXT))
        .containsExactly(tokenizer.tokenize(TEXT));
  }
}
