package org.trichdan.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichdan.attribution.Citation;

/**
 * Which sentences to explain.
 *
 * @param in the field they stand in; null for all sentences of both
 * @param number the sentence's number in the field, as in citations; null for all of them
 */
public record SentenceChoice(Citation.Field in, Integer number) {
  /** Every sentence. */
  public static final SentenceChoice ALL = new SentenceChoice(null, null);

  private static final Pattern FORM = Pattern.compile("(title|text)(?::(\\d{1,9}))?|(\\d{1,9})");

  /**
   * Reads {@code 3}, {@code title}, {@code title:0}; a number alone counts in the text.
   *
   * @throws IllegalArgumentException when it is none of these
   */
  public static SentenceChoice parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("no sentence: '" + text + "'; write 3, title:0 or title");
    }
    boolean title = "title".equals(m.group(1));
    String number = m.group(1) == null ? m.group(3) : m.group(2);
    return new SentenceChoice(
        title ? Citation.Field.TITLE : Citation.Field.TEXT,
        number == null ? null : Integer.valueOf(number));
  }

  boolean includes(Citation.Field field, int n) {
    return (in == null || in == field) && (number == null || number == n);
  }
}
