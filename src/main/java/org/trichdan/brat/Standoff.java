package org.trichdan.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Entity;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.StatedDate;

/**
 * Writes the statements of one article as the lines of an {@code .ann} file. A mention that several
 * statements share is marked once, so that its name is corrected once.
 */
final class Standoff {
  private final BratText text;
  private final StringBuilder lines = new StringBuilder();
  private final Map<Mark, String> known = new HashMap<>();
  private int textBounds;
  private int events;
  private int attributes;
  private int notes;

  private Standoff(BratText text) {
    this.text = text;
  }

  static String of(BratText text, List<Attribution> attributions) {
    Standoff standoff = new Standoff(text);
    attributions.forEach(standoff::statement);
    return standoff.lines.toString();
  }

  /** A mention, and what is known of it; what is null is not said. */
  private record Mark(String type, Fragment span, String note, String speakerType) {}

  private void statement(Attribution a) {
    Citation.Field in = a.citation().in();
    Fragment content = text.span(in, a.citation().start(), a.citation().end());
    if (text.isBlank(content)) {
      return; // nothing to mark
    }
    String kind = Labels.of(a.kind());
    StringBuilder roles = new StringBuilder(kind).append(':').append(textBound(kind, content));
    for (Mark mark : parts(a, in)) {
      part(mark, roles);
    }
    String event = "E" + ++events;
    line(event, roles.toString());
    if (a.polarity() != Polarity.AFFIRM) {
      attribute(Labels.POLARITY, event, Labels.of(a.polarity()));
    }
  }

  private List<Mark> parts(Attribution a, Citation.Field in) {
    List<Mark> marks = new ArrayList<>();
    if (a.speaker() != null) {
      Speaker s = a.speaker();
      String type = s.type() == null ? null : Labels.of(s.type());
      String note = note(s.name(), s.mention());
      marks.add(new Mark(Labels.SPEAKER, text.span(in, s.start(), s.end()), note, type));
    }
    if (a.cue() != null) {
      Fragment cue = text.span(in, a.cue().start(), a.cue().end());
      marks.add(new Mark(Labels.CUE, cue, null, null));
    }
    if (a.addressee() != null) {
      Entity to = a.addressee();
      String note = note(to.name(), to.mention());
      marks.add(new Mark(Labels.ADDRESSEE, text.span(in, to.start(), to.end()), note, null));
    }
    for (Outlet source : a.sources()) {
      String note = note(source.name(), source.mention());
      Fragment span = text.span(in, source.start(), source.end());
      marks.add(new Mark(Labels.SOURCE, span, note, null));
    }
    if (a.date() != null) {
      StatedDate date = a.date();
      String note = Objects.requireNonNullElse(date.value(), Labels.UNKNOWN);
      marks.add(new Mark(Labels.DATE, text.span(in, date.start(), date.end()), note, null));
    }
    marks.removeIf(mark -> text.isBlank(mark.span()));
    return marks;
  }

  /** What the mention alone does not say: nothing when it is the name. */
  private static String note(String name, String mention) {
    if (name == null) {
      return Labels.UNKNOWN;
    }
    return name.equals(mention) ? null : BratText.onOneLine(name);
  }

  /** Adds a role: {@code Source}, and {@code Source2} for the second. */
  private void part(Mark mark, StringBuilder roles) {
    String id = known.get(mark);
    if (id == null) {
      id = textBound(mark.type(), mark.span());
      known.put(mark, id);
      if (mark.speakerType() != null) {
        attribute(Labels.SPEAKER_TYPE, id, mark.speakerType());
      }
      if (mark.note() != null) {
        line("#" + ++notes, Labels.NOTE + " " + id + "\t" + mark.note());
      }
    }
    String role = " " + mark.type();
    int number = 1;
    while (roles.indexOf(role + (number == 1 ? "" : number) + ":") >= 0) {
      number++;
    }
    roles.append(role).append(number == 1 ? "" : number).append(':').append(id);
  }

  private String textBound(String type, Fragment span) {
    List<Fragment> fragments = text.fragments(span);
    String id = "T" + ++textBounds;
    String offsets =
        fragments.stream().map(f -> f.start() + " " + f.end()).collect(Collectors.joining(";"));
    line(id, type + " " + offsets + "\t" + text.words(fragments));
    return id;
  }

  private void attribute(String name, String target, String value) {
    line("A" + ++attributes, name + " " + target + " " + value);
  }

  private void line(String id, String rest) {
    lines.append(id).append('\t').append(rest).append('\n');
  }
}
