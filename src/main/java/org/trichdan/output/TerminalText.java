package org.trichdan.output;

import java.util.regex.Pattern;

/**
 * Makes text from anywhere safe to show on a terminal: unable to move the cursor, change colours or
 * reorder what stands around it.
 */
public final class TerminalText {
  /** Complete escape sequences; of a broken one only the escape character itself goes. */
  private static final Pattern ESCAPE =
      Pattern.compile(
          "(?:\\x1B\\[|\\x9B)[0-?]*[ -/]*[@-~]" // CSI: colours, cursor
              + "|(?:\\x1B\\]|\\x9D)[^\\x07\\x1B\\x9C\\x9D\\n]*(?:\\x07|\\x1B\\\\|\\x9C)" // OSC:
              // titles
              + "|\\x1B[ -/]*[0-Z\\\\^-~]");

  private TerminalText() {}

  /** The text on one line, its spaces squeezed and everything that is not to be seen left out. */
  public static String clean(String text) {
    String plain = ESCAPE.matcher(text).replaceAll("");
    StringBuilder out = new StringBuilder(plain.length());
    boolean space = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (!isHidden(c)) {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c);
      }
    }
    return out.toString();
  }

  /** The text with its spaces and line ends as they are, without what is not to be seen. */
  public static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    ESCAPE
        .matcher(text)
        .replaceAll("")
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || !isHidden(c))
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** Controls, and formatting characters such as direction marks. */
  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT;
  }
}
