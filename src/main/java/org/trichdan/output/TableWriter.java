package org.trichdan.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.RejectedQuote;
import org.trichdan.attribution.Speaker;

/**
 * A table for people: under each article's headline who said what, with what words, through whom,
 * when, and where it stands. Everything that comes from an article is made harmless first.
 */
public final class TableWriter implements RecordWriter {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 160;
  private static final int MARK = 2;
  private static final int GAPS = 8;
  private static final int CUE = 12;
  private static final String SEPARATOR = " · ";
  private static final String INDENT = " ".repeat(6); // below the speaker

  private final int width;
  private final int who;
  private final int what;
  private final boolean colour;
  private final boolean rejected;
  private final boolean links;

  /** A table without links. */
  public TableWriter(int width, boolean colour, boolean rejected) {
    this(width, colour, rejected, false);
  }

  /**
   * @param width of the terminal in columns; tables stay between 60 and 160
   * @param colour whether to use escape sequences for emphasis
   * @param rejected whether to list the quoted spans that were not taken for statements
   * @param links whether a link that opens the live page at the words stands below each statement,
   *     on a line of its own that may be wider than the table
   */
  public TableWriter(int width, boolean colour, boolean rejected, boolean links) {
    this.width = Math.max(NARROWEST, Math.min(width, WIDEST));
    this.who = Math.max(16, Math.min(this.width / 4, 30));
    this.what = this.width - GAPS - MARK - CUE - who;
    this.colour = colour;
    this.rejected = rejected;
    this.links = links;
  }

  @Override
  public void write(Article article, Extraction extraction, Appendable out) throws IOException {
    heading(article, extraction, out);
    if (extraction.attributions().isEmpty()) {
      out.append('\n');
      note("  no statements found", out);
    }
    for (Attribution a : extraction.attributions()) {
      out.append('\n');
      statement(article, a, out);
    }
    if (rejected && !extraction.rejected().isEmpty()) {
      out.append('\n');
      note("  in quotation marks, but no statements:", out);
      for (RejectedQuote quote : extraction.rejected()) {
        rejection(article, quote, out);
      }
    }
    out.append('\n');
  }

  private void heading(Article article, Extraction extraction, Appendable out) throws IOException {
    String id = TerminalText.clean(article.id());
    String title = TerminalText.clean(article.title());
    List<String> facts = new ArrayList<>();
    if (article.outlet() != null) {
      facts.add(TerminalText.clean(article.outlet()));
    }
    if (article.published() != null) {
      facts.add(article.published().toString());
    }
    if (!title.isEmpty()) {
      facts.add(id);
    }
    if (!extraction.signOff().isEmpty()) {
      facts.add("after " + TerminalText.clean(names(extraction.signOff())));
    }
    for (String line : DisplayWidth.wrap(title.isEmpty() ? id : title, width, 2)) {
      out.append(Style.BOLD.apply(line, colour)).append('\n');
    }
    if (!facts.isEmpty()) {
      note(String.join(SEPARATOR, facts), out);
    }
  }

  private void statement(Article article, Attribution a, Appendable out) throws IOException {
    Grid grid = new Grid(colour);
    grid.cell(MARK).add(mark(a.kind()), 1, Style.DIM);
    who(grid.cell(who), a.speaker());
    grid.cell(CUE)
        .add(a.cue() == null ? null : a.cue().text(), 2, Style.PLAIN)
        .add(stance(a.polarity()), 1, Style.WARN);
    grid.cell(what).add(a.content(), 3, Style.PLAIN).add(circumstances(article, a), 3, Style.DIM);
    grid.write(out);
    if (links) {
      link(article, a.citation(), out);
    }
  }

  /** Not wrapped: a link in two parts cannot be clicked. */
  private void link(Article article, Citation c, Appendable out) throws IOException {
    String link = TextFragment.link(article.url(), article, c);
    if (link != null) {
      out.append(INDENT).append(Style.DIM.apply(TerminalText.clean(link), colour)).append('\n');
    }
  }

  private static void who(Grid.Cell cell, Speaker speaker) {
    if (speaker == null) {
      cell.add("—", 1, Style.DIM);
    } else if (speaker.name() == null) {
      cell.add(speaker.mention(), 2, Style.BOLD).add("not identified", 1, Style.WARN);
    } else {
      cell.add(speaker.name(), 2, Style.BOLD).add(speaker.role(), 2, Style.DIM);
    }
  }

  private static String circumstances(Article article, Attribution a) {
    List<String> parts = new ArrayList<>();
    if (!a.sources().isEmpty()) {
      parts.add("via " + names(a.sources()));
    }
    if (a.addressee() != null) {
      String name = a.addressee().name();
      parts.add("to " + (name == null ? a.addressee().mention() : name));
    }
    if (a.date() != null) {
      parts.add(a.date().value() == null ? a.date().mention() : a.date().value());
    }
    parts.add(place(article, a.citation()));
    return String.join(SEPARATOR, parts);
  }

  private void rejection(Article article, RejectedQuote quote, Appendable out) throws IOException {
    Grid grid = new Grid(colour);
    grid.cell(MARK);
    grid.cell(who).add(quote.reason(), 2, Style.DIM);
    grid.cell(what + GAPS / 4 + CUE)
        .add(quote.citation().exact(), 1, Style.PLAIN)
        .add(place(article, quote.citation()), 2, Style.DIM);
    grid.write(out);
  }

  private static String names(List<Outlet> outlets) {
    return String.join(", ", outlets.stream().map(Outlet::name).toList());
  }

  /** {@code file:offset}, with the field between them when it is not the text. */
  private static String place(Article article, Citation c) {
    String field = c.in() == Citation.Field.TEXT ? "" : c.in().label() + ":";
    return article.id() + ":" + field + c.start();
  }

  private static String mark(Kind kind) {
    return switch (kind) {
      case DIRECT -> "“”";
      case MIXED -> "“~";
      case INDIRECT -> "~";
    };
  }

  private static String stance(Polarity polarity) {
    return switch (polarity) {
      case AFFIRM -> null;
      case DENY -> "denies";
      case DECLINE -> "declines";
    };
  }

  private void note(String text, Appendable out) throws IOException {
    String line = DisplayWidth.shorten(text, width);
    out.append(Style.DIM.apply(line, colour)).append('\n');
  }
}
