package org.trichdan.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The compiled rules of one folder. Immutable and safe for use by many threads. */
public final class Layer {
  private final List<Alternative> alternatives;
  private final Questions questions;

  /**
   * The triggers of all alternatives, one after the other, and for each alternative where its own
   * end: most alternatives miss one of them in a sentence, and are not looked at.
   */
  private final int[] triggers;

  private final int[] ends;

  /** Takes the alternatives in rule order. */
  private Layer(List<Alternative> alternatives, Questions questions) {
    this.alternatives = List.copyOf(alternatives);
    this.questions = questions;
    this.ends = new int[alternatives.size()];
    IntList all = new IntList();
    for (int i = 0; i < ends.length; i++) {
      for (int trigger : alternatives.get(i).triggers()) {
        all.add(trigger);
      }
      ends[i] = all.size();
    }
    this.triggers = all.toArray();
  }

  /** The layers, by name, of alternatives by layer that were compiled with these questions. */
  static Map<String, Layer> of(Map<String, List<Alternative>> alternatives, Questions questions) {
    Map<String, Layer> layers = new HashMap<>();
    for (String layer : RuleSet.LAYERS) {
      layers.put(layer, new Layer(alternatives.getOrDefault(layer, List.of()), questions));
    }
    return layers;
  }

  List<Alternative> alternatives() {
    return alternatives;
  }

  Questions questions() {
    return questions;
  }

  /** See {@link #match(List, MatchMemory)}. */
  public List<RuleMatch> match(List<Unit> units) {
    return match(units, new MatchMemory());
  }

  /**
   * All matches of all rules, by their first unit, then in rule order. They may overlap; a rule
   * gives one match for each place of its cue, and matches beside each other when it has no cue.
   *
   * @param units not to be changed as long as the memory is in use: it knows a sentence again
   */
  public List<RuleMatch> match(List<Unit> units, MatchMemory memory) {
    memory.read(units, questions);
    List<RuleMatch> matches = new ArrayList<>();
    int trigger = 0;
    for (int i = 0; i < ends.length; i++) {
      while (trigger < ends[i] && memory.has(triggers[trigger])) {
        trigger++;
      }
      if (trigger == ends[i]) {
        alternatives.get(i).match(memory.machine(), matches);
      }
      trigger = ends[i];
    }
    return inOrder(matches);
  }

  /** What {@link #match} gives, found without the help of triggers: for tests. */
  List<RuleMatch> matchAll(List<Unit> units) {
    MatchMemory memory = new MatchMemory();
    memory.read(units, questions);
    List<RuleMatch> matches = new ArrayList<>();
    for (Alternative alternative : alternatives) {
      alternative.untriggered().match(memory.machine(), matches);
    }
    return inOrder(matches);
  }

  private static List<RuleMatch> inOrder(List<RuleMatch> matches) {
    if (matches.size() > 1) {
      matches.sort((a, b) -> Integer.compare(a.from(), b.from()));
    }
    return matches;
  }
}
