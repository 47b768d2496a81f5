package org.trichdan.brat;

import java.util.regex.Pattern;

/** Words as problems quote them. */
final class Excerpt {
  private static final int LONGEST = 60;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  private Excerpt() {}

  /** In quotation marks, on one line, and not too long. */
  static String of(String words) {
    String line = squeezed(words);
    return line.codePointCount(0, line.length()) <= LONGEST
        ? "“" + line + "”"
        : "“" + line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…”";
  }

  /** With one space for all blanks that stand together, and none at the ends. */
  static String squeezed(String words) {
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }
}
