package org.trichdan.explain;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.RejectedQuote;
import org.trichdan.extract.Explanation;
import org.trichdan.extract.Explanation.Candidate;
import org.trichdan.extract.Explanation.Casting;
import org.trichdan.output.DisplayWidth;
import org.trichdan.output.Style;
import org.trichdan.output.TerminalText;

/**
 * An explanation as text, sentence by sentence: what was seen in it, which rules matched and which
 * of the matches held, how speakers were resolved, and which quotes were no statements.
 */
final class ExplanationText {
  private static final int MOST_LINES = 60;

  private final int width;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  private ExplanationText(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /**
   * Writes an explanation out.
   *
   * @param wanted which sentences to show
   * @param width columns to keep to
   * @param colour whether escape sequences may be used
   * @return empty when no sentence is wanted
   */
  static String render(
      Article article, Explanation explanation, SentenceChoice wanted, int width, boolean colour) {
    ExplanationText text = new ExplanationText(width, colour);
    List<Explanation.Sentence> sentences =
        explanation.sentences().stream().filter(s -> wanted.includes(s.in(), s.number())).toList();
    if (sentences.isEmpty()) {
      return "";
    }
    text.line(
        0, article.id() + (article.title().isEmpty() ? "" : "  " + article.title()), Style.BOLD);
    sentences.forEach(text::sentence);
    List<Outlet> signOff = explanation.extraction().signOff();
    if (!signOff.isEmpty()) {
      String names = String.join(", ", signOff.stream().map(Outlet::name).toList());
      text.out.append('\n');
      text.line(0, "The article signs off after " + names, Style.DIM);
    }
    return text.out.append('\n').toString();
  }

  private void sentence(Explanation.Sentence s) {
    out.append('\n');
    line(0, s.in().label() + " " + s.number() + ", from " + s.start(), Style.BOLD);
    line(2, s.text(), Style.PLAIN);
    if (s.skipped() != null) {
      line(2, "not read: " + s.skipped(), Style.WARN);
    }
    head("seen");
    new SeenText(this::line).write(s.seen());
    if (!s.matches().isEmpty()) {
      head("matches");
      s.matches().forEach(this::match);
    }
    if (!s.castings().isEmpty()) {
      head("speakers");
      s.castings().forEach(this::casting);
    }
    if (!s.rejected().isEmpty()) {
      head("quotes that are no statements");
      for (RejectedQuote quote : s.rejected()) {
        line(4, quote.reason() + " [" + quote.citation().exact() + "]", Style.PLAIN);
      }
    }
  }

  private void match(Explanation.Match match) {
    boolean held = match.statement() != null;
    String sign = held ? "+ " : "- ";
    line(
        4,
        sign + match.rule().name() + " [" + match.text() + "]",
        held ? Style.ADDED : Style.REMOVED);
    List<String> roles = new ArrayList<>();
    match.roles().forEach((role, words) -> roles.add(role + " [" + words + "]"));
    if (!roles.isEmpty()) {
      line(8, String.join(", ", roles), Style.DIM);
    }
    if (held) {
      statement(match.statement());
      return;
    }
    line(8, "out: " + match.reason().text(), Style.PLAIN);
    if (match.winner() != null) {
      line(8, "lost to " + match.winner().name() + " [" + match.winnerText() + "]", Style.PLAIN);
    }
  }

  private void statement(Attribution a) {
    List<String> facts = new ArrayList<>();
    facts.add(a.kind().label());
    facts.add(a.polarity().label());
    if (a.speaker() == null) {
      facts.add("no speaker");
    } else {
      facts.add("speaker " + nameOr(a.speaker().name()));
    }
    a.sources().forEach(s -> facts.add("source " + s.name()));
    if (a.addressee() != null) {
      facts.add("addressee " + nameOr(a.addressee().name()));
    }
    if (a.date() != null) {
      facts.add("date " + a.date().value());
    }
    line(8, String.join(", ", facts), Style.PLAIN);
    line(8, "content [" + a.content() + "]", Style.PLAIN);
  }

  private void casting(Casting casting) {
    String type = casting.type() == null ? "" : " (" + casting.type().label() + ")";
    line(4, "[" + casting.mention() + "] is " + nameOr(casting.name()) + type, Style.PLAIN);
    for (Candidate c : casting.candidates()) {
      boolean taken = c.name().equals(casting.name());
      String score = c.score() == 0 ? "out" : Integer.toString(c.score());
      String text = score + " · " + c.name() + ", " + c.why();
      line(8, text, taken ? Style.ADDED : Style.DIM);
    }
  }

  private static String nameOr(String name) {
    return name == null ? "unknown" : name;
  }

  private void head(String title) {
    line(2, title, Style.BOLD);
  }

  /** Adds a text, wrapped and made harmless, after so many spaces. */
  private void line(int indent, String text, Style style) {
    String clean = TerminalText.clean(text);
    for (String part : DisplayWidth.wrap(clean, Math.max(20, width - indent), MOST_LINES)) {
      out.append(" ".repeat(indent)).append(style.apply(part, colour)).append('\n');
    }
  }
}
