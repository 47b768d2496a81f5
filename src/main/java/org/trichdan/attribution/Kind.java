package org.trichdan.attribution;

import java.util.Locale;

/** How a statement is reported. */
public enum Kind {
  /** The content stands entirely between quotation marks, or is a marked line of dialogue. */
  DIRECT,
  /** A reported clause, part of which stands between quotation marks. */
  MIXED,
  /** A reported clause in the writer's words. */
  INDIRECT;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in records: lower case. */
  public String label() {
    return label;
  }
}
