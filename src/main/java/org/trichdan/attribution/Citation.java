package org.trichdan.attribution;

import java.util.Locale;

/**
 * Where a statement stands. {@code exact} is exactly the field's text from {@code start} to {@code
 * end}, in Unicode code points; {@code prefix} and {@code suffix} are the text around it (W3C Web
 * Annotation, TextQuoteSelector), so that a citation can be found again after an edit.
 *
 * @param in the field the offsets count in
 * @param start first code point
 * @param end code point after the last
 * @param exact the words
 * @param prefix up to 32 code points before
 * @param suffix up to 32 code points after
 * @param paragraph number of the paragraph in the field, from 0
 * @param sentence number of the sentence in the field, from 0
 */
public record Citation(
    Field in,
    int start,
    int end,
    String exact,
    String prefix,
    String suffix,
    int paragraph,
    int sentence) {
  /** A field of an article that citations point into. */
  public enum Field {
    TITLE,
    TEXT;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The name used in records: lower case. */
    public String label() {
      return label;
    }
  }
}
