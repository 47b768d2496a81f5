package org.trichdan.attribution;

import java.util.Locale;

/** The speaker's stance to the content. */
public enum Polarity {
  AFFIRM,
  /** {@code phủ nhận}, {@code bác bỏ}. */
  DENY,
  /** {@code từ chối bình luận}, {@code chưa bình luận}. */
  DECLINE;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in records: lower case. */
  public String label() {
    return label;
  }
}
