package org.trichdan.input;

import java.io.IOException;
import java.io.InputStream;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;

/** How much one article may hold. */
final class Limits {
  /** Longest article in bytes: a hundred times the longest seen, yet many fit in memory. */
  static final int ARTICLE_BYTES = 16 << 20;

  static final String TOO_LONG = "longer than 16 MB";
  static final String TOO_LONG_HINT = "one article is expected here, split the input";

  private Limits() {}

  /**
   * The bytes of a stream that holds one article.
   *
   * @param name where problems are reported
   * @return null when there are too many, which is then reported
   */
  static byte[] read(InputStream in, String name, Problems problems) throws IOException {
    byte[] bytes = in.readNBytes(ARTICLE_BYTES + 1);
    if (bytes.length > ARTICLE_BYTES) {
      problems.report(Problem.error(name, TOO_LONG, TOO_LONG_HINT, bytes));
      return null;
    }
    return bytes;
  }
}
