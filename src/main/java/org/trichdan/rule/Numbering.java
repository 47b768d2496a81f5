package org.trichdan.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Gives things numbers from 0 on, equal ones the same. */
final class Numbering<T> {
  private final Map<T, Integer> numbers = new LinkedHashMap<>();

  /** The number of a thing, the next one when it is new. */
  int of(T thing) {
    Integer known = numbers.putIfAbsent(thing, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  int size() {
    return numbers.size();
  }

  /** In the order of their numbers. */
  Set<T> things() {
    return Collections.unmodifiableSet(numbers.keySet());
  }
}
