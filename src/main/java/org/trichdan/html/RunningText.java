package org.trichdan.html;

/**
 * The text of one block as it is shown: white space runs together to one ordinary space, characters
 * without width and control characters are gone, and inline tags neither glue words nor split them.
 */
final class RunningText {
  private static final String SENTENCE_ENDS = ".!?…:;";
  private static final String CLOSERS = "”’»\"')]";
  private static final String BULLETS = "-–—•+*";
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private boolean lineBreak;
  private boolean dateline;
  private int linked;
  private int italic;
  private int bold;

  /** How a run of text is set. */
  record Style(boolean linked, boolean italic, boolean bold) {}

  /** A text from a tag or from JSON-LD as it would be shown, on one line. */
  static String line(String text) {
    RunningText running = new RunningText();
    running.append(text, new Style(false, false, false));
    return running.text.toString();
  }

  /** Adds what one text node holds. */
  void append(String run, Style style) {
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        separate(c);
        text.append(c);
        linked += style.linked ? 1 : 0;
        italic += style.italic ? 1 : 0;
        bold += style.bold ? 1 : 0;
      }
    }
  }

  /** A line ends here; the next text follows on a line of its own, or after a space. */
  void breakLine() {
    lineBreak = true;
  }

  /** Whether nothing has been shown since the last line break. */
  boolean atLineBreak() {
    return lineBreak;
  }

  /** What stands here is a place that style sheets set off from the sentence after it. */
  void endDateline() {
    dateline = true;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The text so far as a block; this begins anew. */
  Block take(Box box, boolean afterImage) {
    Block block = new Block(text.toString(), linked, italic, bold, afterImage, box);
    text.setLength(0);
    linked = 0;
    italic = 0;
    bold = 0;
    clearSeparators();
    return block;
  }

  /** Forgets white space and line breaks before the next text. */
  void clearSeparators() {
    space = false;
    lineBreak = false;
    dateline = false;
  }

  private void separate(char next) {
    if (!text.isEmpty()) {
      if (dateline && !space && Character.isLetterOrDigit(next)) {
        text.append(" - ");
      } else if (lineBreak) {
        text.append(endsSentence(text) || BULLETS.indexOf(next) >= 0 ? '\n' : ' ');
      } else if (space) {
        text.append(' ');
      }
    }
    clearSeparators();
  }

  /** Whether the text ends as sentences do, quotation marks and brackets aside. */
  static boolean endsSentence(CharSequence text) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Joiners stay after anything but a letter: they hold emoji together. */
  private boolean isInvisible(char c) {
    if (c == ZERO_WIDTH_JOINER) {
      return text.isEmpty() || space || Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }
    return Character.isISOControl(c)
        || c == SOFT_HYPHEN
        || c == BYTE_ORDER_MARK
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F);
  }
}
