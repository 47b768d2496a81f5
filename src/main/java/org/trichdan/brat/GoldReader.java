package org.trichdan.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.brat.AnnFile.Argument;
import org.trichdan.brat.AnnFile.Event;
import org.trichdan.brat.AnnFile.TextBound;
import org.trichdan.output.GoldStatement;
import org.trichdan.output.GoldStatement.Named;

/** Makes the statements of one article of what annotators left of its marks. */
final class GoldReader {
  private static final Set<String> SINGLE =
      Set.of(Labels.SPEAKER, Labels.CUE, Labels.ADDRESSEE, Labels.DATE);

  private final AnnFile file;
  private final BratText text;
  private final Problems problems;
  private final MarkedSpans spans;
  private final Details details;
  private final Set<String> used = new HashSet<>();

  private GoldReader(AnnFile file, BratText text, Problems problems) {
    this.file = file;
    this.text = text;
    this.problems = problems;
    this.spans = new MarkedSpans(file, text, problems);
    this.details = new Details(file, spans, problems);
  }

  /** The statements, in reading order; those that are wrong are reported and left out. */
  static List<GoldStatement> read(AnnFile file, BratText text, Problems problems) {
    return new GoldReader(file, text, problems).read();
  }

  private List<GoldStatement> read() {
    List<GoldStatement> statements = new ArrayList<>();
    for (Event event : file.events()) {
      GoldStatement statement = statement(event);
      if (statement != null) {
        statements.add(statement);
      }
    }
    for (TextBound mark : file.textBounds()) {
      if (!used.contains(mark.id())) {
        problems.report(
            Problem.warning(
                file.where(mark.line()),
                "no statement has this " + mark.type() + " (" + Excerpt.of(mark.words()) + ")",
                "it is left out"));
      }
    }
    statements.sort(
        Comparator.comparing(GoldStatement::in)
            .thenComparing(GoldStatement::start)
            .thenComparing(GoldStatement::end));
    return statements;
  }

  /** The statement of an event; null when something is wrong with it, which is reported. */
  private GoldStatement statement(Event event) {
    used.add(event.trigger());
    event.arguments().forEach(a -> used.add(a.target()));
    Kind kind = Labels.value(Kind.class, event.type());
    if (kind == null) {
      error(event, "a statement called " + event.type(), "use " + Details.choices(Kind.class));
    }
    Map<String, List<TextBound>> parts = parts(event);
    TextBound trigger = mark(event, event.trigger());
    if (kind == null || parts == null || trigger == null) {
      return null;
    }
    if (!trigger.type().equals(event.type())) {
      error(
          event,
          "its words " + trigger.id() + " are marked " + trigger.type() + ", not " + event.type(),
          "make them the same");
      return null;
    }
    return statement(event, kind, spans.span(trigger.id()), parts);
  }

  private GoldStatement statement(
      Event event, Kind kind, Fragment span, Map<String, List<TextBound>> parts) {
    TextBound speaker = first(parts, Labels.SPEAKER);
    TextBound cue = first(parts, Labels.CUE);
    TextBound addressee = first(parts, Labels.ADDRESSEE);
    TextBound date = first(parts, Labels.DATE);
    Named named = speaker == null ? null : details.named(speaker);
    return new GoldStatement(
        text.field(span),
        text.offset(span.start()),
        text.offset(span.end()),
        kind,
        text.exact(span),
        named == null || named.name() == null ? null : named,
        speaker == null
            ? null
            : details.attribute(speaker.id(), Labels.SPEAKER_TYPE, SpeakerType.class, null),
        cue == null ? null : spans.exact(cue),
        details.attribute(event.id(), Labels.POLARITY, Polarity.class, Polarity.AFFIRM),
        addressee == null ? null : details.named(addressee),
        parts.getOrDefault(Labels.SOURCE, List.of()).stream().map(details::named).toList(),
        date == null ? null : details.dated(date),
        file.attribute(event.id(), Labels.OPTIONAL) != null);
  }

  /** The marks of each role; null when something is wrong with one. */
  private Map<String, List<TextBound>> parts(Event event) {
    Map<String, List<TextBound>> parts = new LinkedHashMap<>();
    boolean good = true;
    for (Argument argument : event.arguments()) {
      String role = argument.role();
      TextBound mark = mark(event, argument.target());
      List<TextBound> same = parts.computeIfAbsent(role, k -> new ArrayList<>());
      same.add(mark);
      good &= mark != null;
      if (!SINGLE.contains(role) && !role.equals(Labels.SOURCE)) {
        error(event, "a part called " + role, "use Speaker, Cue, Addressee, Source or Date");
        good = false;
      } else if (SINGLE.contains(role) && same.size() == 2) {
        error(
            event,
            "two parts called " + role,
            "keep one; of two speakers mark both names together");
        good = false;
      }
    }
    return good ? parts : null;
  }

  /** A mark that stands where it says; null for another, which is reported. */
  private TextBound mark(Event event, String id) {
    TextBound mark = file.textBound(id);
    if (mark == null) {
      error(event, "has " + id + ", which is not there", "mark its words again in brat");
      return null;
    }
    return spans.span(id) == null ? null : mark;
  }

  private static TextBound first(Map<String, List<TextBound>> parts, String role) {
    List<TextBound> marks = parts.get(role);
    return marks == null ? null : marks.get(0);
  }

  private void error(Event event, String message, String hint) {
    problems.report(Problem.error(file.where(event.line()), message, hint));
  }
}
