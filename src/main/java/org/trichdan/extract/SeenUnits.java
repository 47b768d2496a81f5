package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.reduce.Phrase;
import org.trichdan.rule.Classes;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;

/** Says of units what they are, in the words that rules use. */
final class SeenUnits {
  private final Classes classes;
  private final List<String> lists;

  /**
   * @param lists the names of all lists
   */
  SeenUnits(Classes classes, List<String> lists) {
    this.classes = classes;
    this.lists = lists;
  }

  Explanation.Seen of(Unit unit) {
    List<String> types = new ArrayList<>();
    for (UnitType type : UnitType.values()) {
      if (unit.is(type)) {
        types.add(type.name());
      }
    }
    Phrase phrase = Phrase.of(unit);
    List<Unit> parts = phrase != null ? phrase.units() : Parentheses.inside(unit);
    return new Explanation.Seen(
        unit.surface(),
        types,
        lists.stream().filter(list -> unit.is(classes.list(list))).toList(),
        phrase == null ? null : phrase.rule(),
        parts.stream().map(this::of).toList());
  }
}
