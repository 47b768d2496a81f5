package org.trichdan.html;

/**
 * Finds where on a page the article stands: in the box whose own paragraphs hold the most text that
 * is not in links. A paragraph counts in full for the box around it and by half for each box
 * further out, so that the innermost box with all paragraphs wins over those that hold more
 * besides.
 */
final class BodyFinder {
  /** Beyond this a paragraph is no better evidence. */
  private static final int MOST = 1_000;

  private static final double OUTWARD = 0.5;
  private static final double BEFORE_HEADLINE = 0.2;

  /** How far out the parts of an article may stand beside each other. */
  private static final int LEVELS = 3;

  private final Outline outline;
  private final Grades grades;
  private final int headline;

  BodyFinder(Outline outline, Grades grades, int headline) {
    this.outline = outline;
    this.grades = grades;
    this.headline = headline;
  }

  /**
   * A run of blocks.
   *
   * @param box the innermost box around all of them
   * @param core the box that the run was found by, perhaps a part of it
   */
  record Region(Box box, Box core, int from, int to) {}

  /** Where the body stands; null when no box holds any sentence. */
  Region find() {
    double[] scores = scores();
    Box best = null;
    double most = 0;
    for (int i = outline.boxes.size() - 1; i >= 0; i--) {
      Box box = outline.boxes.get(i);
      double score = scores[i] * purity(box);
      if (score > most && !isParagraph(box)) {
        best = box;
        most = score;
      }
    }
    return best == null ? null : widen(best);
  }

  /** How much of what is in a box may be an article's: comments, too, have names and dates. */
  private double purity(Box box) {
    double texts = grades.texts(box.from, box.to);
    double others = grades.others(box.from, box.to);
    return texts == 0
        ? 0
        : (1 - grades.linkDensity(box.from, box.to))
            * (texts / (texts + others))
            * (box.to <= headline ? BEFORE_HEADLINE : 1);
  }

  private double[] scores() {
    double[] scores = new double[outline.boxes.size()];
    for (int i = 0; i < outline.blocks.size(); i++) {
      if (grades.of(i).isText()) {
        Block block = outline.blocks.get(i);
        scores[block.box().index] += Math.min(block.unlinked(), MOST);
      }
    }
    for (int i = scores.length - 1; i > 0; i--) {
      Box box = outline.boxes.get(i);
      // A box around one block is that block, however many times it is wrapped.
      double passed = box.size() == 1 || isParagraph(box) ? 1 : OUTWARD;
      scores[box.parent.index] += passed * scores[i];
    }
    return scores;
  }

  private static boolean isParagraph(Box box) {
    return box.tag.equals("p") || box.isHeading();
  }

  /** Takes in the boxes beside it that look alike and hold sentences: the article is in parts. */
  private Region widen(Box best) {
    Region region = new Region(best, best, best.from, best.to);
    Box child = best;
    for (int level = 0; level < LEVELS && child.parent != null; child = child.parent) {
      Box around = child.parent;
      int from = region.from;
      int to = region.to;
      for (int i = around.index + 1; i < around.end; i = outline.boxes.get(i).end) {
        Box beside = outline.boxes.get(i);
        if (beside != child && isPartLike(beside, child)) {
          from = Math.min(from, beside.from);
          to = Math.max(to, beside.to);
        }
      }
      if (from < region.from || to > region.to) {
        region = new Region(around, best, from, to);
      }
      level += around.size() > child.size() ? 1 : 0;
    }
    return region;
  }

  /** Boxes of no kind are alike in nothing: comments stand in such, too. */
  private boolean isPartLike(Box box, Box part) {
    int texts = grades.texts(box.from, box.to);
    return box.tag.equals(part.tag)
        && box.kind.equals(part.kind)
        && !box.kind.isEmpty()
        && box.from > headline
        && texts > 0
        && grades.links(box.from, box.to) == 0
        && texts > 2 * grades.others(box.from, box.to)
        && !box.headlined;
  }
}
