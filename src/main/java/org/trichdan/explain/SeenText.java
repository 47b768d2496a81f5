package org.trichdan.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.trichdan.extract.Explanation.Seen;
import org.trichdan.output.Style;

/**
 * Writes out the units of a sentence: phrases with their parts below them, other words together.
 */
final class SeenText {
  /** What is true of nearly everything and tells nobody anything. */
  private static final Set<String> PLAIN = Set.of("WORD", "PUNCT");

  private static final int FIRST = 4;
  private static final int DEEPER = 2;

  private final Lines lines;

  /** Takes one line. */
  interface Lines {
    void add(int indent, String text, Style style);
  }

  SeenText(Lines lines) {
    this.lines = lines;
  }

  void write(List<Seen> units) {
    write(units, FIRST);
  }

  private void write(List<Seen> units, int indent) {
    List<String> plain = new ArrayList<>();
    for (Seen unit : units) {
      String what = what(unit);
      if (what.isEmpty() && unit.parts().isEmpty()) {
        plain.add(unit.text());
        continue;
      }
      flush(plain, indent);
      lines.add(indent, unit.text() + " · " + what, Style.PLAIN);
      write(unit.parts(), indent + DEEPER);
    }
    flush(plain, indent);
  }

  private void flush(List<String> plain, int indent) {
    if (!plain.isEmpty()) {
      lines.add(indent, String.join(" ", plain), Style.DIM);
      plain.clear();
    }
  }

  /** Types in capitals, lists in angle brackets, as patterns write them; then the rule. */
  private static String what(Seen unit) {
    List<String> words = new ArrayList<>();
    unit.types().stream().filter(t -> !PLAIN.contains(t)).forEach(words::add);
    unit.lists().forEach(list -> words.add("<" + list + ">"));
    if (unit.rule() != null) {
      words.add("by " + unit.rule().name());
    }
    return String.join(" ", words);
  }
}
