package org.trichdan.rule;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that a pattern may use.
 *
 * @param lists all lists by name
 * @param classes their numbers; takes in the literals met on the way
 */
record Names(Map<String, WordList> lists, Classes.Builder classes) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*");
  private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(,(\\d{1,4})?)?");

  static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** The name that stands at {@code from}, empty when none does. */
  static String readName(String text, int from) {
    Matcher m = NAME.matcher(text).region(from, text.length());
    return m.lookingAt() ? m.group() : "";
  }

  /** Reads {@code n}, {@code n,} or {@code n,m}; max is -1 for no limit. Null for anything else. */
  static int[] readRange(String text) {
    Matcher m = RANGE.matcher(text.replace(" ", ""));
    if (!m.matches()) {
      return null;
    }
    int min = Integer.parseInt(m.group(1));
    if (m.group(2) == null) {
      return min == 0 ? null : new int[] {min, min};
    }
    if (m.group(3) == null) {
      return new int[] {min, -1};
    }
    int max = Integer.parseInt(m.group(3));
    return max < Math.max(min, 1) ? null : new int[] {min, max};
  }
}
