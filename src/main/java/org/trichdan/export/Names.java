package org.trichdan.export;

import java.util.regex.Pattern;
import org.trichdan.article.Article;
import org.trichdan.output.Digests;

/** By what names (IRIs) exports speak of things; the same from run to run. */
final class Names {
  private static final String URN = "urn:trichdan:";
  private static final int DIGITS = 16;

  /**
   * An address on the web without what no IRI may hold (<a
   * href="https://www.rfc-editor.org/rfc/rfc3987">RFC 3987</a>).
   */
  private static final Pattern WEB =
      Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}\\p{Z}<>\"{}|\\\\^`]+");

  private Names() {}

  /**
   * A statement, or with {@code kind} something made of it.
   *
   * @param kind as {@code claim}; empty for the statement itself
   * @param id of the record
   */
  static String of(String kind, String id) {
    return URN + (kind.isEmpty() ? "" : kind + ":") + id;
  }

  /** An article, whether it has an address or not. */
  static String of(Article article) {
    return of("article", Digests.sha256(article.id()).substring(0, DIGITS));
  }

  /** The article's address; null when it has none, or none on the web that is well formed. */
  static String address(Article article) {
    String url = article.url();
    return url != null && WEB.matcher(url).matches() ? url : null;
  }
}
