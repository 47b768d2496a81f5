package org.trichdan.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.trichdan.Trichdan;

/** The extractors of this JVM: all tasks of an executor share the one of their rules. */
final class Extractors {
  private static final Map<String, Trichdan> BUILT = new HashMap<>();

  private Extractors() {}

  /**
   * The extractor with these rules, built when it is asked for first.
   *
   * @throws IllegalStateException when there is something wrong with the rules; the driver has
   *     tried them before
   */
  static synchronized Trichdan of(Rules rules) {
    return BUILT.computeIfAbsent(rules.key(), key -> build(rules));
  }

  private static Trichdan build(Rules rules) {
    try {
      return rules.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Rules.MistakesException e) {
      throw new IllegalStateException(e);
    }
  }
}
