package org.trichdan.speaker;

import java.util.List;
import org.trichdan.reduce.Phrase;
import org.trichdan.rule.Unit;
import org.trichdan.text.Spaces;

/** Reads names and roles off the phrases that the speaker rules made. */
final class Mentions {
  private Mentions() {}

  /** The name captured in a phrase, with single spaces. */
  static String name(Unit phrase) {
    return Spaces.single(Phrase.of(phrase).capture("name").surface());
  }

  /** Units as written. */
  static String written(List<Unit> units) {
    StringBuilder text = new StringBuilder();
    int last = units.get(0).start();
    for (Unit unit : units) {
      text.append(unit.start() > last ? " " : "").append(unit.surface());
      last = unit.end();
    }
    return Spaces.single(text.toString());
  }
}
