package org.trichdan.output;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Statements from a store, one under the other: when and who, what, and where it was read. */
public final class HitTable {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;
  private static final int WHO = 22;
  private static final int GAPS = 4;
  private static final int LINES = 6;

  private final int what;
  private final boolean colour;

  /**
   * @param width of the terminal in columns; tables stay between 60 and 160
   */
  public HitTable(int width, boolean colour) {
    this.what = Math.max(NARROWEST, Math.min(width, WIDEST)) - WHO - GAPS;
    this.colour = colour;
  }

  /** Appends one statement; what is null or empty is left out. */
  public void write(
      String day,
      String speaker,
      String content,
      String kind,
      String sources,
      String outlet,
      String title,
      Appendable out)
      throws IOException {
    Grid grid = new Grid(colour);
    grid.cell(WHO).add(speaker, 2, Style.BOLD).add(day, 1, Style.DIM);
    String where =
        joined(kind, sources == null ? null : "via " + sources, outlet, blankAsNull(title));
    grid.cell(what).add(content, LINES, Style.PLAIN).add(where, 1, Style.DIM);
    grid.write(out);
    out.append('\n');
  }

  /** How something was said: {@code direct}; {@code direct, deny} when it is no affirmation. */
  public static String kind(String kind, String polarity) {
    return polarity.equals("affirm") ? kind : kind + ", " + polarity;
  }

  private static String joined(String... parts) {
    return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }

  private static String blankAsNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
