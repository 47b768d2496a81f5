package org.trichdan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows whose cells are aligned, two spaces apart. The last cell of a row may hold anything; the
 * others hold names and numbers, whose every character takes one column.
 */
final class Columns {
  private final List<String[]> rows = new ArrayList<>();
  private int[] widths = {};

  void row(String... cells) {
    rows.add(cells);
    widths = Arrays.copyOf(widths, Math.max(widths.length, cells.length));
    for (int i = 0; i < cells.length; i++) {
      widths[i] = Math.max(widths[i], cells[i].length());
    }
  }

  /** Puts the rows on a page, each after the margin. */
  void show(Page page, String margin) {
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder(margin);
      for (int i = 0; i < row.length - 1; i++) {
        line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
      }
      page.line(line.append(row[row.length - 1]).toString());
    }
  }
}
