package org.trichdan.report;

/**
 * A statement, or a whole article, in the index.
 *
 * @param article its number, from 1
 * @param statement its number in the article, from 1; 0 for the whole article
 * @param text how it begins, or the headline; empty when there is none
 * @param outlet who published it; null when unknown
 * @param published ISO 8601; null when unknown
 * @param statements how many the article has; of no meaning for a statement
 */
public record Line(
    int article, int statement, String text, String outlet, String published, int statements) {
  /** The element id of what it stands for. */
  public String anchor() {
    return statement == 0 ? "a" + article : "a" + article + "-" + statement;
  }

  /** What a reader calls it: {@code 12.3}. */
  public String number() {
    return statement == 0 ? Integer.toString(article) : article + "." + statement;
  }
}
