package org.trichdan.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trichdan.text.Spelling;
import org.trichdan.text.TextToken;
import org.trichdan.text.Tokens;

/** Units made by hand: {@code Nam/NAME nói với : “…”/QUOTE}; a stroke and types after a word. */
final class Units {
  private Units() {}

  /**
   * Each word becomes a unit of its types, of the lists and literals that the rule set has for it,
   * or a WORD. An underscore stands for a space inside a unit.
   */
  static List<Unit> of(RuleSet rules, String text) {
    List<Unit> units = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ", -1)) {
      String[] parts = word.split("/", 2);
      String surface = parts[0].replace('_', ' ');
      Unit unit =
          new Unit(
              at,
              at + surface.length(),
              surface,
              surface.toLowerCase(Locale.ROOT),
              classes(rules, surface),
              null);
      at += surface.length() + 1;
      units.add(parts.length == 1 ? unit.with(UnitType.WORD) : unit.with(types(parts[1])));
    }
    return units;
  }

  private static ClassSet classes(RuleSet rules, String surface) {
    List<String> tokens = Tokens.split(surface).stream().map(TextToken::surface).toList();
    Lexicon.Entry entry = rules.lexicon().longestAt(forms(rules.lexicon(), tokens), 0);
    return entry == null || entry.length() < tokens.size() ? ClassSet.EMPTY : entry.classes();
  }

  /** The words as they are looked up. */
  static Lexicon.Forms forms(Lexicon lexicon, List<String> surfaces) {
    return new Lexicon.Forms() {
      @Override
      public int size() {
        return surfaces.size();
      }

      @Override
      public Lexicon.Form form(int i) {
        String surface = surfaces.get(i);
        String lower = surface.toLowerCase(Locale.ROOT);
        return new Lexicon.Form(lexicon, Spelling.normalize(lower), Spelling.normalize(surface));
      }
    };
  }

  private static UnitType[] types(String names) {
    String[] each = names.split("\\+", -1);
    UnitType[] types = new UnitType[each.length];
    for (int i = 0; i < each.length; i++) {
      types[i] = UnitType.valueOf(each[i]);
    }
    return types;
  }
}
