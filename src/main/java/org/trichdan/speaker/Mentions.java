package org.trichdan.speaker;

import java.util.List;
import org.trichdan.reduce.Phrase;
import org.trichdan.rule.Unit;

/** Reads names and roles off the phrases that the speaker rules made. */
final class Mentions {
  private Mentions() {}

  /** The name captured in a phrase, with single spaces. */
  static String name(Unit phrase) {
    return Phrase.of(phrase).capture("name").surface().replaceAll("\\s+", " ");
  }

  /** Units as one lower-case text. */
  static String lower(List<Unit> units) {
    StringBuilder text = new StringBuilder();
    for (Unit unit : units) {
      text.append(text.length() == 0 ? "" : " ").append(unit.text());
    }
    return text.toString();
  }

  /** Units as written, out of the phrase that holds them. */
  static String written(List<Unit> units, Unit phrase) {
    int from = units.get(0).start() - phrase.start();
    int to = units.get(units.size() - 1).end() - phrase.start();
    return phrase.surface().substring(from, to).replaceAll("\\s+", " ");
  }
}
