package org.trichdan.evaluate;

import java.util.List;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.text.Span;

/**
 * A statement as the gold has it or as it was found: what is compared.
 *
 * @param in the field it stands in
 * @param span its content in code points, trimmed
 * @param speaker null when only an outlet is given
 * @param date null when there is none
 * @param addressee the name; null when there is none
 * @param optional whether it is neither rewarded nor punished; false for what was found
 * @param cue the reporting word; null when there is none
 * @param rule the rule that found it; null for the gold
 */
record Statement(
    Citation.Field in,
    Span span,
    Kind kind,
    Party speaker,
    List<Party> sources,
    String date,
    String addressee,
    Polarity polarity,
    boolean optional,
    String cue,
    String rule) {
  Statement {
    sources = List.copyOf(sources);
  }

  /** What the engine found. */
  static Statement of(Attribution a, FieldText text) {
    Citation c = a.citation();
    return new Statement(
        c.in(),
        text.trim(new Span(c.start(), c.end())),
        a.kind(),
        a.speaker() == null
            ? null
            : new Party(a.speaker().name(), a.speaker().mention(), List.of()),
        a.sources().stream().map(s -> new Party(s.name(), s.mention(), List.of())).toList(),
        a.date() == null ? null : a.date().value(),
        a.addressee() == null ? null : a.addressee().name(),
        a.polarity(),
        false,
        a.cue() == null ? null : a.cue().text(),
        a.rule());
  }

  /** Whether they have at least one code point in common; what is empty has none. */
  boolean overlaps(Statement other) {
    return in == other.in && common(other) > 0;
  }

  /** What both cover as a share of what they cover together; 0 when they do not overlap. */
  double closeness(Statement other) {
    if (!overlaps(other)) {
      return 0;
    }
    int together =
        Math.max(span.end(), other.span.end()) - Math.min(span.start(), other.span.start());
    return (double) common(other) / together;
  }

  private int common(Statement other) {
    return Math.min(span.end(), other.span.end()) - Math.max(span.start(), other.span.start());
  }
}
