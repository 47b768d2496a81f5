package org.trichdan.page;

import java.util.Locale;

/** What words of an article are to a statement. */
public enum Part {
  CONTENT,
  SPEAKER,
  CUE,
  ADDRESSEE,
  SOURCE,
  DATE;

  /** The class that the style sheet knows it by, and the end of its key among the words. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
