package org.trichdan.html;

import java.util.regex.Pattern;

/** Lines that pages put in and around any article, and that are no part of it. */
final class Furniture {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST = 250;

  private static final Pattern ARROW = Pattern.compile("^(?:>>|»|►|▶|➤|☞|⇒).*", Pattern.DOTALL);

  /** Labels: alone on a line, or with a colon, a number or a link beside them. */
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:\\d+ )?" + Phrases.pattern("labels") + "(?<rest>.*)$", FLAGS | Pattern.DOTALL);

  private static final Pattern AFTER_LABEL =
      Pattern.compile("^\\s*(?:$|[:(0-9>»]).*", Pattern.DOTALL);

  /** Sentences to the reader of the page. */
  private static final Pattern ADDRESS =
      Pattern.compile("^[*(\\s]*" + Phrases.pattern("addresses") + ".*$", FLAGS | Pattern.DOTALL);

  private Furniture() {}

  /** Whether the block is such a line. */
  static boolean is(Block block) {
    String text = block.text();
    if (text.length() > LONGEST) {
      return false;
    }
    if (ARROW.matcher(text).matches() || ADDRESS.matcher(text).matches()) {
      return true;
    }
    var label = LABEL.matcher(text);
    return label.matches()
        && (AFTER_LABEL.matcher(label.group("rest")).matches()
            || block.linked() * 3 > text.length());
  }
}
