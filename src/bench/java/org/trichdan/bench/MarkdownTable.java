package org.trichdan.bench;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown, its columns aligned, so that it can be read as it is. */
final class MarkdownTable {
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param head of each column
   */
  MarkdownTable(List<String> head) {
    rows.add(head);
    rows.add(List.of());
  }

  /** Adds a row, a cell for each column. */
  void row(List<String> cells) {
    rows.add(cells);
  }

  /** Its lines, each with its end. */
  @Override
  public String toString() {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        String cell = row.isEmpty() ? "-".repeat(widths[i]) : row.get(i);
        out.append("| ").append(cell).append(" ".repeat(widths[i] - cell.length() + 1));
      }
      out.append("|\n");
    }
    return out.toString();
  }
}
