package org.trichdan.cli;

import java.util.Locale;

/** Numbers with their nouns. */
final class Count {
  private Count() {}

  /** {@code 1 article, 12 statements}. */
  static String of(long articles, long statements) {
    return of(articles, "article") + ", " + of(statements, "statement");
  }

  /** {@code , 3 skipped}; empty for none. */
  static String skipped(long n) {
    return n == 0 ? "" : String.format(Locale.ROOT, ", %,d skipped", n);
  }

  static String of(long n, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", n, noun, n == 1 ? "" : "s");
  }

  /** {@code the first 50 of 1,200 speakers}; {@code 12 speakers} when all are shown. */
  static String of(int shown, int all, String noun) {
    String total = of(all, noun);
    return shown < all ? String.format(Locale.ROOT, "the first %,d of %s", shown, total) : total;
  }
}
