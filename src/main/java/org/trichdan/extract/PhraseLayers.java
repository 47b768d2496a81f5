package org.trichdan.extract;

import java.util.ArrayList;
import java.util.List;
import org.trichdan.reduce.Chunker;
import org.trichdan.rule.RuleSet;
import org.trichdan.rule.Unit;
import org.trichdan.rule.UnitType;

/** Puts the phrases of a field's sentences together, layer by layer. For one thread. */
final class PhraseLayers {
  private final List<Chunker> chunkers = new ArrayList<>();
  private final Memory memory;

  /**
   * @param text the view's text
   */
  PhraseLayers(RuleSet rules, String text, Memory memory) {
    this.memory = memory;
    for (String layer : RuleSet.PHRASE_LAYERS) {
      chunkers.add(new Chunker(rules.layer(layer), text));
    }
  }

  /** A sentence with its phrases put together, inside parentheses too. */
  List<Unit> chunk(List<Unit> units) {
    boolean parentheses = hasParenthesis(units); // mostly there is none
    List<Unit> chunked = units;
    for (Chunker chunker : chunkers) {
      chunked = chunker.chunk(chunked, memory.sentence());
      chunked = parentheses ? inside(chunked, chunker) : chunked;
    }
    return chunked;
  }

  private static boolean hasParenthesis(List<Unit> units) {
    for (Unit unit : units) {
      if (unit.is(UnitType.PAREN)) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings("ReferenceEquality") // the same list: nothing was put together
  private List<Unit> inside(List<Unit> units, Chunker chunker) {
    List<Unit> changed = null;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.is(UnitType.PAREN)) {
        List<Unit> inside = Parentheses.inside(unit);
        List<Unit> put = chunker.chunk(inside, memory.parenthesis());
        if (put != inside) {
          changed = changed == null ? new ArrayList<>(units) : changed; // phrases look at the other
          changed.set(i, Parentheses.with(unit, put));
        }
      }
    }
    return changed == null ? units : changed;
  }
}
