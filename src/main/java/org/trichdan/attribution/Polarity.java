package org.trichdan.attribution;

/** The speaker's stance to the content. */
public enum Polarity {
  AFFIRM,
  /** {@code phủ nhận}, {@code bác bỏ}. */
  DENY,
  /** {@code từ chối bình luận}, {@code chưa bình luận}. */
  DECLINE;

  /** The name used in records: lower case. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
