package org.trichdan.attribution;

/** How a statement is reported. */
public enum Kind {
  /** The content stands entirely between quotation marks, or is a marked line of dialogue. */
  DIRECT,
  /** A reported clause, part of which stands between quotation marks. */
  MIXED,
  /** A reported clause in the writer's words. */
  INDIRECT;

  /** The name used in records: lower case. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
