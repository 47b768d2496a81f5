package org.trichdan.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each name a number. Number 0 stands for none. Used while the index is loaded. */
final class Names {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  Names() {
    names.add("");
  }

  /**
   * The number of a name.
   *
   * @param name null for none
   */
  int number(String name) {
    if (name == null) {
      return 0;
    }
    Integer known = numbers.putIfAbsent(name, names.size());
    if (known != null) {
      return known;
    }
    names.add(name);
    return names.size() - 1;
  }

  /** The names by their numbers. */
  String[] all() {
    return names.toArray(String[]::new);
  }
}
