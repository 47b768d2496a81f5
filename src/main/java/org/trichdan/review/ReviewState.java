package org.trichdan.review;

import java.util.Locale;

/** How far a statement has been reviewed: what the last decision that was not undone says. */
public enum ReviewState {
  /** Nobody has decided. */
  NEW,
  ACCEPTED,
  EDITED,
  REJECTED,
  /** Marked by hand. */
  ADDED;

  /** The name used in addresses and exports: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether people say that this is a statement. */
  public boolean isRight() {
    return this == ACCEPTED || this == EDITED || this == ADDED;
  }

  /**
   * The state of a statement.
   *
   * @param decision the one in force; null for none
   */
  public static ReviewState after(Decision decision) {
    if (decision == null) {
      return NEW;
    }
    return switch (decision) {
      case ACCEPT -> ACCEPTED;
      case EDIT -> EDITED;
      case REJECT -> REJECTED;
      case ADD -> ADDED;
      case DONE -> throw new IllegalArgumentException("about an article, not a statement");
    };
  }
}
