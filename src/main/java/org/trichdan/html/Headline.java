package org.trichdan.html;

import java.util.List;
import java.util.regex.Pattern;

/** The headline: its words, and which block of the page shows it. */
final class Headline {
  private static final int LONGEST = 400;
  private static final int SHORTEST = 10;

  private static final int SHORTEST_BOLD = 20;

  /** How far above the body a headline that nothing announces is looked for. */
  private static final int NEAR = 12;

  private static final Pattern OUTLET_BEHIND = Pattern.compile("\\s*[|–—•·»-]\\s*(?<outlet>.+)");

  private Headline() {}

  /**
   * The block that shows the headline, or -1.
   *
   * @param said what the page's metadata say; null when they are silent
   * @param window what the browser's window is titled, mostly headline and outlet
   */
  static int block(Outline outline, String said, String window) {
    String wanted = Folding.letters(said == null ? "" : said);
    String frame = Folding.letters(window);
    int best = -1;
    int mark = 0;
    for (int i = 0; i < outline.blocks.size(); i++) {
      Block block = outline.blocks.get(i);
      if (block.text().length() > LONGEST) {
        continue;
      }
      int points = points(block, Folding.letters(block.text()), wanted, frame);
      if (points > mark) {
        best = i;
        mark = points;
      }
    }
    return best;
  }

  /** How much speaks for a block: the words, then the tag; links are rather headlines elsewhere. */
  private static int points(Block block, String letters, String wanted, String frame) {
    boolean telling = letters.length() >= SHORTEST;
    boolean same = !wanted.isEmpty() && letters.equals(wanted);
    boolean begins = telling && (wanted.startsWith(letters) || frame.startsWith(letters));
    boolean ends = telling && frame.endsWith(letters);
    boolean first = block.box().isInFirstHeading();
    if (!same && !begins && !ends && !first) {
      return 0;
    }
    int points = same ? 8 : begins ? 4 : 1;
    points += first ? 3 : block.box().isHeading() ? 2 : 0;
    return block.isLink() && !same ? Math.min(points, 1) : block.isLink() ? points - 4 : points;
  }

  /**
   * The nearest block above the body that is called a headline or set as one, or else one that is
   * bold and no sentence; -1 when there is none.
   */
  static int above(Outline outline, int body) {
    int bold = -1;
    for (int i = body - 1; i >= Math.max(body - NEAR, 0); i--) {
      Block block = outline.blocks.get(i);
      if (block.text().length() <= LONGEST && !block.isLink()) {
        if (block.box().isHeading() || block.box().isCalled(Hint.HEADLINE)) {
          return i;
        }
        boolean set = block.isBold() && !block.endsSentence();
        bold = bold < 0 && set && block.text().length() >= SHORTEST_BOLD ? i : bold;
      }
    }
    return bold;
  }

  /**
   * The title without the outlet's name behind it.
   *
   * @param others what else the page gives as its headline; one that the title only continues shows
   *     where the headline ends
   * @param outlets the names of the outlet
   */
  static String trim(String title, List<String> others, List<String> outlets) {
    for (String other : others) {
      boolean continues = title.length() > other.length() && title.startsWith(other);
      if (continues && OUTLET_BEHIND.matcher(title.substring(other.length())).matches()) {
        return other;
      }
    }
    for (String outlet : outlets) {
      int end = title.length() - outlet.length();
      boolean named = end > 0 && title.regionMatches(true, end, outlet, 0, outlet.length());
      int cut = named ? separator(title, end) : -1;
      if (cut > 0) {
        return title.substring(0, cut);
      }
    }
    return title;
  }

  /** Where the separator before {@code end} begins, or -1. */
  private static int separator(String title, int end) {
    int bar = end;
    while (bar > 0 && title.charAt(bar - 1) == ' ') {
      bar--;
    }
    if (bar == 0 || "|–—•·»-".indexOf(title.charAt(bar - 1)) < 0) {
      return -1;
    }
    return title.substring(0, bar - 1).stripTrailing().length();
  }
}
