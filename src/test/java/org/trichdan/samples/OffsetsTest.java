package org.trichdan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;

/**
 * Offsets count the code points of the text as it was given, in whatever form its letters are; and
 * the form of the letters changes no statement.
 */
class OffsetsTest {
  @TestFactory
  Stream<DynamicTest> composedLetters() {
    return samples(OffsetsTest::composed);
  }

  @TestFactory
  Stream<DynamicTest> decomposedLetters() {
    return samples(OffsetsTest::decomposed);
  }

  @TestFactory
  Stream<DynamicTest> everyOtherWordDecomposed() {
    return samples(OffsetsTest::mixed);
  }

  private static Stream<DynamicTest> samples(UnaryOperator<String> form) {
    return Samples.all().stream()
        .map(a -> DynamicTest.dynamicTest(a.id(), () -> check(a, Samples.inForm(a, form))));
  }

  private static void check(Article original, Article variant) {
    Extraction found = Samples.ENGINE.extract(variant);
    Spans.check(variant, found);
    assertThat(Golden.of(variant, found))
        .isEqualTo(Golden.of(original, Samples.ENGINE.extract(original)));
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  private static String mixed(String text) {
    StringBuilder out = new StringBuilder();
    boolean odd = false;
    for (String word : composed(text).split("(?<=\\s)", -1)) {
      out.append(odd ? decomposed(word) : word);
      odd = !odd;
    }
    return out.toString();
  }
}
