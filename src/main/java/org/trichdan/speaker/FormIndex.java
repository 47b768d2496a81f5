package org.trichdan.speaker;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the people whom a short form may mean: those whose names begin or end with it, or have it
 * as one of their words. Names are many in a long list, and most share a word with thousands of
 * others; hardly any share two.
 */
final class FormIndex {
  /** People by everything that they may be called; in the order of their numbers. */
  private final Map<String, NavigableSet<Integer>> byForm = new HashMap<>();

  /** Notes that a person goes by this name, and by what it may be shortened to. */
  void add(String name, int person) {
    String words = NameForms.compared(name);
    put(words, person);
    int wordStart = 0;
    for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
      put(words.substring(0, space), person);
      put(words.substring(space + 1), person);
      put(words.substring(wordStart, space), person);
      wordStart = space + 1;
    }
  }

  private void put(String form, int person) {
    byForm.computeIfAbsent(form, f -> new TreeSet<>()).add(person);
  }

  /** The numbers of all whom {@link NameForms#fit} may grant this form, lowest first. */
  Set<Integer> perhaps(String form) {
    return byForm.getOrDefault(NameForms.compared(form), Collections.emptyNavigableSet());
  }
}
