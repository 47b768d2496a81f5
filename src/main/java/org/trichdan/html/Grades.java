package org.trichdan.html;

import java.util.List;

/** The grade of every block, and sums over any run of them. */
final class Grades {
  private final Grade[] grades;
  private final Box[] captions;
  private final int[] texts;
  private final int[] links;
  private final int[] others;
  private final long[] characters;
  private final long[] linked;

  /**
   * @param headline the block that is the headline; -1 when unknown
   * @param hints whether what elements are called may take them out
   */
  Grades(Outline outline, int headline, boolean hints) {
    List<Block> blocks = outline.blocks;
    int n = blocks.size();
    boolean[] out = around(outline, headline, hints);
    captions = Captions.roots(outline);
    grades = new Grade[n];
    texts = new int[n + 1];
    links = new int[n + 1];
    others = new int[n + 1];
    characters = new long[n + 1];
    linked = new long[n + 1];
    for (int i = 0; i < n; i++) {
      Block block = blocks.get(i);
      Grade grade = out[block.box().index] ? Grade.OUT : grade(block, captions[i] != null);
      grades[i] = grade;
      texts[i + 1] = texts[i] + (grade.isText() ? 1 : 0);
      links[i + 1] = links[i] + (grade == Grade.LINK ? 1 : 0);
      others[i + 1] = others[i] + (grade == Grade.SHORT || grade == Grade.FURNITURE ? 1 : 0);
      characters[i + 1] = characters[i] + block.text().length();
      linked[i + 1] = linked[i] + block.linked();
    }
  }

  Grade of(int block) {
    return grades[block];
  }

  /** The box of the caption that the block belongs to; null when it is in none. */
  Box caption(int block) {
    return grades[block] == Grade.CAPTION ? captions[block] : null;
  }

  /** How many blocks of a run are sentences or prose. */
  int texts(int from, int to) {
    return texts[to] - texts[from];
  }

  int links(int from, int to) {
    return links[to] - links[from];
  }

  /** How many blocks of a run are short and no sentences. */
  int others(int from, int to) {
    return others[to] - others[from];
  }

  /** How much of a run is in links, 0 to 1. */
  double linkDensity(int from, int to) {
    long all = characters[to] - characters[from];
    return all == 0 ? 0 : (double) (linked[to] - linked[from]) / all;
  }

  private static Grade grade(Block block, boolean caption) {
    if (block.isLink()) {
      return Grade.LINK;
    }
    if (caption) {
      return Grade.CAPTION;
    }
    if (Furniture.is(block)) {
      return Grade.FURNITURE;
    }
    if (block.isProse()) {
      return Grade.PROSE;
    }
    return block.endsSentence() && block.linked() * 2L < block.text().length()
        ? Grade.SENTENCE
        : Grade.SHORT;
  }

  /** Which boxes are called by names of things around an article; never one around the headline. */
  private static boolean[] around(Outline outline, int headline, boolean hints) {
    boolean[] out = new boolean[outline.boxes.size()];
    for (Box box : outline.boxes) {
      boolean called = box.hint == Hint.AROUND || box.hint == Hint.AUTHOR;
      out[box.index] =
          (box.parent != null && out[box.parent.index])
              || (hints && called && box.parent != null && !box.holds(headline));
    }
    return out;
  }
}
