package org.trichdan.html;

import java.util.regex.Pattern;

/**
 * One paragraph, heading, list item or other run of text that stands on lines of its own.
 *
 * @param text what is shown, never empty
 * @param linked how many characters of it are in links; so for {@code italic} and {@code bold}
 *     (white space is not counted)
 * @param afterImage whether a picture stands before it, with no text between
 * @param box the innermost element with lines of its own around it
 */
record Block(String text, int linked, int italic, int bold, boolean afterImage, Box box) {
  private static final int PROSE = 70;
  private static final Pattern PUNCTUATION = Pattern.compile("[.,!?…:;]");

  int unlinked() {
    return Math.max(text.length() - linked, 0);
  }

  /** Whether it is a link and nothing else, or nearly so. */
  boolean isLink() {
    return linked * 10L >= text.length() * 7L;
  }

  /** Whether it is long and reads like sentences. */
  boolean isProse() {
    return unlinked() >= PROSE && linked * 2L < text.length() && PUNCTUATION.matcher(text).find();
  }

  boolean endsSentence() {
    return RunningText.endsSentence(text);
  }

  boolean isItalic() {
    return italic * 10L >= text.length() * 7L;
  }

  boolean isBold() {
    return bold * 10L >= text.length() * 7L;
  }

  boolean isHeading() {
    return box.isHeading() || isBold();
  }
}
