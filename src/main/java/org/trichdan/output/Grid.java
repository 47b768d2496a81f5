package org.trichdan.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One row of a table: cells of several lines side by side. */
public final class Grid {
  private static final String GAP = "  ";

  private final List<Cell> cells = new ArrayList<>();
  private final boolean colour;

  /** An empty row. */
  public Grid(boolean colour) {
    this.colour = colour;
  }

  /** Adds a cell to the right. */
  public Cell cell(int width) {
    Cell cell = new Cell(width);
    cells.add(cell);
    return cell;
  }

  /** Appends the row. */
  public void write(Appendable out) throws IOException {
    int height = cells.stream().mapToInt(c -> c.lines.size()).max().orElse(0);
    for (int row = 0; row < height; row++) {
      int used = 0;
      int column = 0;
      StringBuilder line = new StringBuilder();
      for (Cell cell : cells) {
        column += GAP.length();
        if (row < cell.lines.size() && !cell.lines.get(row).isEmpty()) {
          String text = cell.lines.get(row);
          line.append(" ".repeat(column - used)).append(cell.styles.get(row).apply(text, colour));
          used = column + DisplayWidth.of(text);
        }
        column += cell.width;
      }
      out.append(line).append('\n');
    }
  }

  /** Lines under each other, none wider than the cell. */
  public static final class Cell {
    private final int width;
    private final List<String> lines = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    private Cell(int width) {
      this.width = width;
    }

    /** Adds the text on at most {@code most} lines; nothing when it is null or empty. */
    public Cell add(String text, int most, Style style) {
      if (text != null && !text.isEmpty()) {
        for (String line : DisplayWidth.wrap(TerminalText.clean(text), width, most)) {
          lines.add(line);
          styles.add(style);
        }
      }
      return this;
    }
  }
}
