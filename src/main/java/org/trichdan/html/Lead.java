package org.trichdan.html;

import java.util.ArrayList;
import java.util.List;

/** Finds the lead (sapo), which often stands between the headline and the box of the body. */
final class Lead {
  private final Outline outline;
  private final Grades grades;
  private final String description;

  /**
   * @param description how the page describes itself; null when it does not
   */
  Lead(Outline outline, Grades grades, String description) {
    this.outline = outline;
    this.grades = grades;
    this.description = description == null ? "" : Folding.letters(description);
  }

  /**
   * The blocks of the lead: those that are called so or equal the description, and, below a known
   * headline, any prose without links.
   *
   * @param headline the block that is the headline; -1 when unknown
   * @param to the first block of the body
   */
  List<Integer> before(int headline, int to) {
    List<Integer> lead = new ArrayList<>();
    for (int i = headline + 1; i < to; i++) {
      Block block = outline.blocks.get(i);
      Grade grade = grades.of(i);
      boolean may = grade == Grade.SHORT || grade.isText();
      boolean plain = headline >= 0 && grade == Grade.PROSE && block.linked() == 0;
      if (may && (plain || block.box().isCalled(Hint.LEAD) || isDescription(block.text()))) {
        lead.add(i);
      }
    }
    return lead;
  }

  /** Descriptions are often cut, and sometimes lack the place or the paper's mark at the head. */
  private boolean isDescription(String text) {
    if (description.isEmpty() || text.length() > 2 * description.length() + 200) {
      return false;
    }
    String letters = Folding.letters(text);
    int least = Math.min(40, description.length());
    return letters.length() >= least
        && (letters.contains(description) || description.contains(letters));
  }
}
