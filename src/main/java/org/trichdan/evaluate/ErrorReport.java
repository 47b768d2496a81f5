package org.trichdan.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trichdan.article.Article;
import org.trichdan.output.DisplayWidth;
import org.trichdan.output.Style;
import org.trichdan.output.TerminalText;

/**
 * Shows what is wrong as a reader would mark it: the sentence with ⟦what the gold has⟧ and ⟪what
 * was found⟫ in it, and under it the fields that differ, {@code -} as the gold has them and {@code
 * +} as they were found.
 */
public final class ErrorReport {
  private static final int FIELD = 10;
  private static final int MOST_LINES = 40;

  private final int width;
  private final boolean colour;

  /**
   * A report for a screen.
   *
   * @param width columns to keep to
   * @param colour whether escape sequences may be used
   */
  public ErrorReport(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /**
   * Everything that is wrong, in reading order.
   *
   * @param only what to show, by the words of the headings ({@code missed}, {@code false}, {@code
   *     speaker}); everything when empty
   */
  public String render(Evaluation evaluation, Set<String> only) {
    return render(evaluation, only, outcome -> true);
  }

  /** Shows those outcomes with errors that pass a test. */
  String render(Evaluation evaluation, Set<String> only, Predicate<Outcome> shown) {
    StringBuilder out = new StringBuilder();
    for (ArticleScore score : evaluation.articles()) {
      for (Outcome outcome : score.outcomes()) {
        List<String> errors = errors(outcome);
        boolean wanted = only.isEmpty() || errors.stream().anyMatch(only::contains);
        if (!errors.isEmpty() && wanted && shown.test(outcome)) {
          entry(score.article(), outcome, errors, out);
        }
      }
    }
    return out.toString();
  }

  /** The words that {@link #render} takes to choose by. */
  public static List<String> choices() {
    List<String> choices = new ArrayList<>(List.of("missed", "false"));
    for (Part part : Part.values()) {
      choices.add(part.label());
    }
    return choices;
  }

  private static List<String> errors(Outcome outcome) {
    return switch (outcome.verdict()) {
      case MISSED -> List.of("missed");
      case FALSE -> List.of("false");
      case MATCHED -> outcome.wrong().stream().sorted().map(Part::label).toList();
      case PASSED -> List.of();
    };
  }

  private void entry(Article article, Outcome outcome, List<String> errors, StringBuilder out) {
    Statement gold = outcome.gold();
    Statement found = outcome.found();
    List<String> facts = new ArrayList<>();
    facts.add(outcome.statement().kind().label());
    if (found != null && found.rule() != null) {
      facts.add("rule " + TerminalText.clean(found.rule()));
    }
    String wrong = gold != null && found != null ? "wrong " : "";
    out.append(
            Style.BOLD.apply(
                Place.name(article, outcome.statement()) + "  " + wrong + String.join(", ", errors),
                colour))
        .append(Style.DIM.apply("  (" + String.join(", ", facts) + ")", colour))
        .append('\n');
    for (String line : DisplayWidth.wrap(Place.show(article, outcome), width - 2, MOST_LINES)) {
      out.append("  ").append(line).append('\n');
    }
    if (gold == null || found == null) {
      Style style = found == null ? Style.REMOVED : Style.ADDED;
      only(found == null ? "-" : "+", outcome.statement(), style, out);
    } else {
      outcome.wrong().stream().sorted().forEach(part -> differ(part, gold, found, out));
    }
    out.append('\n');
  }

  /** The fields of a statement that only one side has. */
  private void only(String sign, Statement s, Style style, StringBuilder out) {
    for (Part part : List.of(Part.SPEAKER, Part.SOURCES, Part.DATE)) {
      String value = value(part, s);
      if (value != null) {
        line(sign, part.label(), value, style, out);
      }
    }
    if (s.cue() != null) {
      line(sign, "cue", s.cue(), style, out);
    }
  }

  private void differ(Part part, Statement gold, Statement found, StringBuilder out) {
    if (part == Part.SPAN || part == Part.ENDS) {
      return; // the marks in the sentence show it
    }
    String expected = value(part, gold);
    String got = value(part, found);
    line("-", part.label(), expected == null ? "none" : expected, Style.REMOVED, out);
    line("+", part.label(), got == null ? "none" : got, Style.ADDED, out);
  }

  private void line(String sign, String field, String value, Style style, StringBuilder out) {
    String text = sign + " " + DisplayWidth.pad(field, FIELD) + TerminalText.clean(value);
    out.append("  ").append(style.apply(text, colour)).append('\n');
  }

  /** A field as it is shown; null when the statement has none. */
  private static String value(Part part, Statement s) {
    return switch (part) {
      case SPEAKER -> s.speaker() == null ? null : s.speaker().shown();
      case SOURCES ->
          s.sources().isEmpty()
              ? null
              : s.sources().stream().map(Party::shown).collect(Collectors.joining(", "));
      case DATE -> s.date();
      case ADDRESSEE -> s.addressee();
      case POLARITY -> s.polarity().label();
      case KIND -> s.kind().label();
      case SPAN, ENDS -> null;
    };
  }
}
