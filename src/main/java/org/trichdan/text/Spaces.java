package org.trichdan.text;

import org.apache.commons.lang3.StringUtils;

/** White space in what is taken from a text. */
public final class Spaces {
  private Spaces() {}

  /** The text with single spaces and none at its ends; the text itself where it has no others. */
  public static String single(String text) {
    boolean space = true; // as before the text
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' && !space) {
        space = true;
      } else if (c == ' ' || c == '\u00a0' || Character.isWhitespace(c)) {
        return StringUtils.normalizeSpace(text);
      } else {
        space = false;
      }
    }
    return space ? StringUtils.normalizeSpace(text) : text;
  }
}
