package org.trichdan.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.trichdan.output.Grid;
import org.trichdan.output.Style;

/** People, one under the other, and what is proposed about their names. */
public final class SpeakerTable {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;
  private static final int COUNT = 8;
  private static final int DAYS = 23;
  private static final int GAPS = 8;
  private static final int FEW = 3;

  private final int who;
  private final int where;
  private final boolean colour;

  /**
   * @param columns the width of the terminal; tables stay between 60 and 160
   */
  public SpeakerTable(int columns, boolean colour) {
    int width = Math.max(NARROWEST, Math.min(columns, WIDEST));
    this.who = Math.max(16, (width - COUNT - DAYS - GAPS) / 2);
    this.where = Math.max(10, width - COUNT - DAYS - GAPS - who);
    this.colour = colour;
  }

  /**
   * Appends a person.
   *
   * @param also other names that may be the same person's
   */
  public void write(Tally tally, List<String> also, Appendable out) throws IOException {
    Grid grid = new Grid(colour);
    grid.cell(who)
        .add(tally.name(), 2, Style.BOLD)
        .add(few(tally.roles()), 2, Style.DIM)
        .add(confirmed(tally), 3, Style.DIM)
        .add(also.isEmpty() ? null : "also written: " + String.join(", ", also), 3, Style.WARN);
    grid.cell(COUNT).add(number(tally.statements()), 1, Style.PLAIN);
    grid.cell(DAYS).add(days(tally), 1, Style.PLAIN).add(counts(tally), 2, Style.DIM);
    grid.cell(where).add(few(tally.outlets()), 3, Style.DIM);
    grid.write(out);
  }

  /** Appends the head of a person's file: everything that is known, in full. */
  public void head(Tally tally, List<String> also, Appendable out) throws IOException {
    line(tally.name(), 2, Style.BOLD, out);
    line(
        number(tally.statements())
            + " statements, "
            + counts(tally)
            + (tally.first() == null ? "" : " · " + days(tally)),
        2,
        Style.PLAIN,
        out);
    line(labelled("written", tally.spellings()), 6, Style.DIM, out);
    line(labelled("roles", tally.roles()), 12, Style.DIM, out);
    line(labelled("outlets", tally.outlets()), 12, Style.DIM, out);
    if (!also.isEmpty()) {
      line("also written: " + String.join(", ", also), 6, Style.WARN, out);
    }
    out.append('\n');
  }

  /** Appends a proposal. */
  public void write(Variant variant, Appendable out) throws IOException {
    line(variant.name() + " = " + variant.other() + " ?", 3, Style.BOLD, out);
    line(
        variant.why()
            + " · "
            + number(variant.articles())
            + (variant.articles() == 1 ? " article" : " articles")
            + ", such as "
            + String.join(", ", variant.examples()),
        6,
        Style.DIM,
        out);
    out.append('\n');
  }

  private void line(String text, int most, Style style, Appendable out) throws IOException {
    Grid grid = new Grid(colour);
    grid.cell(who + where + COUNT + DAYS + GAPS - 2).add(text, most, style);
    grid.write(out);
  }

  private static String confirmed(Tally tally) {
    return tally.spellings().size() == 1
        ? null
        : tally.spellings().stream()
            .map(Map.Entry::getKey)
            .filter(name -> !name.equals(tally.name()))
            .collect(Collectors.joining(", ", "= ", ""));
  }

  private static String days(Tally tally) {
    if (tally.first() == null) {
      return "—";
    }
    return tally.first().equals(tally.last())
        ? tally.first()
        : tally.first() + " – " + tally.last();
  }

  private static String counts(Tally tally) {
    return number(tally.direct())
        + " direct, "
        + number(tally.articles())
        + (tally.articles() == 1 ? " article" : " articles");
  }

  private static String few(List<Map.Entry<String, Integer>> counts) {
    List<String> names = new ArrayList<>();
    counts.stream().limit(FEW).forEach(e -> names.add(e.getKey()));
    if (counts.size() > FEW) {
      names.add("+" + (counts.size() - FEW));
    }
    return String.join(", ", names);
  }

  private static String labelled(String label, List<Map.Entry<String, Integer>> counts) {
    return counts.isEmpty()
        ? null
        : counts.stream()
            .map(e -> e.getKey() + " (" + number(e.getValue()) + ")")
            .collect(Collectors.joining(", ", label + ": ", ""));
  }

  private static String number(int n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
