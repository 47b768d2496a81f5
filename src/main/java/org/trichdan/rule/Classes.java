package org.trichdan.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the classes that patterns test: unit types first, then lists, then the literals
 * written in rules. Fixed for one {@link RuleSet}.
 */
public final class Classes {
  private final Map<String, Integer> lists;
  private final Map<String, Integer> literals;

  private Classes(Map<String, Integer> lists, Map<String, Integer> literals) {
    // Asked by constants: a key that is the same object needs no comparing.
    this.lists = new HashMap<>();
    for (Map.Entry<String, Integer> list : lists.entrySet()) {
      this.lists.put(list.getKey().intern(), list.getValue());
    }
    this.literals = literals;
  }

  /** The same in every rule set: the type's ordinal. */
  public int of(UnitType type) {
    return type.id();
  }

  /** The class of the units in a list, -1 when there is no such list. */
  public int list(String name) {
    return lists.getOrDefault(name, -1);
  }

  /** The class of the units that a literal matches, -1 when no rule uses this literal. */
  public int literal(String text) {
    return literals.getOrDefault(Phrase.of(text).key(), -1);
  }

  /** How many classes there are; ids are below this. */
  public int size() {
    return UnitType.values().length + lists.size() + literals.size();
  }

  /** The ids follow from the order. */
  void writeTo(TapeWriter tape) {
    tape.texts(inOrder(lists));
    tape.texts(inOrder(literals));
  }

  private static List<String> inOrder(Map<String, Integer> ids) {
    return ids.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  static Classes read(TapeReader tape) {
    Map<String, Integer> lists = new HashMap<>();
    Map<String, Integer> literals = new HashMap<>();
    int id = UnitType.values().length;
    for (int i = tape.number(); i > 0; i--) {
      lists.put(tape.text(), id++);
    }
    for (int i = tape.number(); i > 0; i--) {
      literals.put(tape.text(), id++);
    }
    return new Classes(lists, literals);
  }

  /** Numbers classes while rules are being read. */
  static final class Builder {
    private final Map<String, Integer> lists = new HashMap<>();
    private final Map<String, Integer> literals = new LinkedHashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    Builder(Iterable<String> listNames) {
      for (String name : listNames) {
        lists.put(name, UnitType.values().length + lists.size());
      }
    }

    int list(String name) {
      return lists.getOrDefault(name, -1);
    }

    int literal(Phrase phrase) {
      Integer known = literals.get(phrase.key());
      if (known != null) {
        return known;
      }
      int id = UnitType.values().length + lists.size() + literals.size();
      literals.put(phrase.key(), id);
      phrases.add(phrase);
      return id;
    }

    List<Phrase> literals() {
      return List.copyOf(phrases);
    }

    Classes build() {
      return new Classes(lists, Map.copyOf(literals));
    }
  }
}
