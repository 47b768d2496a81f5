package org.trichdan.input;

/** How much one article may hold. */
final class Limits {
  /** Longest article in bytes: a hundred times the longest seen, yet many fit in memory. */
  static final int ARTICLE_BYTES = 16 << 20;

  static final String TOO_LONG = "longer than 16 MB";
  static final String TOO_LONG_HINT = "one article is expected here, split the input";

  private Limits() {}
}
