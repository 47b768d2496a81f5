package org.trichdan.html;

import java.util.ArrayList;
import java.util.List;

/** Takes out of the body's region what is no part of the article. */
final class Cleaning {
  private static final int BYLINE = 100;
  private static final int SMALL_FORM = 6;

  private final Outline outline;
  private final Grades grades;
  private final BodyFinder.Region region;
  private final int headline;
  private String byline;

  Cleaning(Outline outline, Grades grades, BodyFinder.Region region, int headline) {
    this.outline = outline;
    this.grades = grades;
    this.region = region;
    this.headline = headline;
  }

  /** The blocks that are the article's, in order. */
  List<Integer> kept() {
    boolean[] out = insets();
    boolean[] tabular = tables();
    List<Integer> kept = new ArrayList<>();
    for (int i = Math.max(region.from(), headline + 1); i < region.to(); i++) {
      Block block = outline.blocks.get(i);
      boolean repeatsTitle =
          headline >= 0 && block.text().equals(outline.blocks.get(headline).text());
      if (!out[block.box().index] && !repeatsTitle && belongs(i, tabular[block.box().index])) {
        kept.add(i);
      }
    }
    trimEnd(kept);
    if (byline == null && region.to() < outline.blocks.size()) {
      Block next = outline.blocks.get(region.to());
      byline = isSetRight(next) ? next.text() : null;
    }
    int start = 0;
    while (start < kept.size() && !grades.of(kept.get(start)).isText()) {
      start++;
    }
    return kept.subList(start, kept.size());
  }

  /** The line below the text that is set as bylines are, or null; known after {@link #kept}. */
  String byline() {
    return byline;
  }

  /** Whether most of what was kept are summaries, each below a heading that links elsewhere. */
  boolean isListing(List<Integer> kept) {
    int texts = 0;
    int summaries = 0;
    for (int i : kept) {
      if (grades.of(i).isText()) {
        texts++;
        boolean belowLink = i > 0 && grades.of(i - 1) == Grade.LINK;
        summaries += belowLink && outline.blocks.get(i - 1).isHeading() ? 1 : 0;
      }
    }
    return summaries * 2 > texts;
  }

  private boolean belongs(int i, boolean tabular) {
    Block block = outline.blocks.get(i);
    return switch (grades.of(i)) {
      case PROSE, SENTENCE -> true;
      case SHORT -> !tabular && (block.box().isTextual() || block.isBold());
      default -> false;
    };
  }

  /** Which boxes inside the region lead elsewhere, or are to be filled in. */
  private boolean[] insets() {
    boolean[] out = new boolean[outline.boxes.size()];
    for (int i = region.box().index + 1; i < region.box().end; i++) {
      Box box = outline.boxes.get(i);
      boolean whole = box.from <= region.core().from && box.to >= region.core().to;
      out[i] = out[box.parent.index] || (!whole && (leadsElsewhere(box) || isForm(box)));
    }
    return out;
  }

  /** Whether links come first in it and are no fewer than sentences: titles and summaries. */
  private boolean leadsElsewhere(Box box) {
    int links = grades.links(box.from, box.to);
    return links > 0
        && grades.links(box.from, Math.min(box.from + 2, box.to)) > 0
        && links >= grades.texts(box.from, box.to);
  }

  private boolean isForm(Box box) {
    return box.controls > 0 && box.size() <= SMALL_FORM && !box.holds(headline);
  }

  /** Which boxes are in tables inside the region: their short texts are cells. */
  private boolean[] tables() {
    boolean[] tabular = new boolean[outline.boxes.size()];
    for (int i = region.box().index + 1; i < region.box().end; i++) {
      Box box = outline.boxes.get(i);
      tabular[i] = tabular[box.parent.index] || box.tag.equals("table");
    }
    return tabular;
  }

  /** Takes away what follows the last sentence, items of a list aside. */
  private void trimEnd(List<Integer> kept) {
    while (!kept.isEmpty()) {
      int last = kept.get(kept.size() - 1);
      Block block = outline.blocks.get(last);
      boolean right = isSetRight(block);
      boolean ends = grades.of(last).isText() || block.box().tag.equals("li");
      if (ends && !right) {
        return;
      }
      if (right) {
        byline = block.text();
      }
      kept.remove(kept.size() - 1);
    }
  }

  private static boolean isSetRight(Block block) {
    return block.box().align == Box.Align.RIGHT && block.text().length() < BYLINE;
  }
}
