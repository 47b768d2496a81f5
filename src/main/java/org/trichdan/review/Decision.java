package org.trichdan.review;

import java.util.Locale;

/** What a reviewer decided. */
public enum Decision {
  /** The statement is right as it was found. */
  ACCEPT,
  /** It is a statement, but something about it was wrong, and is corrected. */
  EDIT,
  /** It is no statement, or too wrong to be mended. */
  REJECT,
  /** A statement that was not found, marked by hand. */
  ADD,
  /** The whole article was looked at: nothing is missing, and what was undecided is accepted. */
  DONE;

  /** The name used in the store: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The decision of this label.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Decision of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
