package org.trichdan.output;

/** How words stand out on a terminal; plain when colour is off. */
public enum Style {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  WARN("33"),
  ADDED("32"),
  REMOVED("31");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The text, emphasised when {@code colour} is on. */
  public String apply(String text, boolean colour) {
    return !colour || code.isEmpty() || text.isEmpty()
        ? text
        : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
