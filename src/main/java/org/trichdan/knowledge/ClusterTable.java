package org.trichdan.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trichdan.output.DisplayWidth;
import org.trichdan.output.HitTable;
import org.trichdan.output.Style;
import org.trichdan.output.TerminalText;
import org.trichdan.store.Told;

/**
 * Clusters for people: the first wording, then of every other article what it words differently.
 */
public final class ClusterTable {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;
  private static final int LINES = 8;
  private static final String MARGIN = "    ";

  private final int width;
  private final boolean colour;

  /**
   * @param columns the width of the terminal; tables stay between 60 and 160
   */
  public ClusterTable(int columns, boolean colour) {
    this.width = Math.max(NARROWEST, Math.min(columns, WIDEST));
    this.colour = colour;
  }

  /** Appends one cluster. */
  public void write(Cluster cluster, Appendable out) throws IOException {
    String who = cluster.speakers().isEmpty() ? "—" : String.join(" = ", cluster.speakers());
    lines(out, "", TerminalText.clean(who), 2, Style.BOLD);
    lines(out, "  ", TerminalText.clean(summary(cluster)), 3, Style.DIM);
    if (cluster.polarities().size() > 1) {
      lines(out, "  ", "! " + String.join(" and ", cluster.polarities()), 1, Style.WARN);
    }
    for (Told member : cluster.members()) {
      lines(out, "  ", TerminalText.clean(place(member)), 1, Style.DIM);
      wording(out, cluster.first(), member);
    }
    out.append('\n');
  }

  private void wording(Appendable out, Told first, Told member) throws IOException {
    String text = TerminalText.clean(member.content());
    if (member.equals(first)) {
      lines(out, MARGIN, text, LINES, Style.PLAIN);
      return;
    }
    List<WordDiff.Part> parts = WordDiff.of(TerminalText.clean(first.content()), text);
    if (parts.stream().allMatch(p -> p.removed().isEmpty() && p.added().isEmpty())) {
      lines(out, MARGIN, "the same words", 1, Style.DIM);
    } else {
      DiffColours colours = new DiffColours(colour);
      for (String line : DisplayWidth.wrap(WordDiff.line(parts), width - MARGIN.length(), LINES)) {
        out.append(MARGIN).append(colours.line(line)).append('\n');
      }
    }
  }

  private static String summary(Cluster c) {
    List<String> parts = new ArrayList<>();
    Told first = c.first();
    parts.add(count(c.members().size(), "article") + ", " + count(c.outletCount(), "outlet"));
    parts.add(
        "first "
            + Stream.of(when(first), first.outlet())
                .filter(part -> part != null)
                .collect(Collectors.joining(" in ")));
    if (!c.sources().isEmpty()) {
      parts.add("via " + String.join(", ", c.sources()));
    }
    parts.add(String.join(", ", c.kinds()));
    return String.join(" · ", parts);
  }

  private static String place(Told told) {
    return Stream.of(
            when(told),
            told.outlet(),
            told.sources() == null ? null : "via " + told.sources(),
            HitTable.kind(told.kind(), told.polarity()),
            told.title().isBlank() ? null : told.title())
        .filter(part -> part != null)
        .collect(Collectors.joining(" · "));
  }

  /** The moment to the minute, or the day. */
  private static String when(Told told) {
    if (told.at() != null && told.at().length() >= 16) {
      return told.at().substring(0, 16).replace('T', ' ');
    }
    return told.appeared() == null ? "on an unknown day" : told.appeared();
  }

  private static String count(int n, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", n, noun, n == 1 ? "" : "s");
  }

  private void lines(Appendable out, String margin, String text, int most, Style style)
      throws IOException {
    for (String line : DisplayWidth.wrap(text, width - margin.length(), most)) {
      out.append(margin).append(style.apply(line, colour)).append('\n');
    }
  }
}
