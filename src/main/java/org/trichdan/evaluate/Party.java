package org.trichdan.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * A speaker or an outlet.
 *
 * @param name null when it could not be named
 * @param mention as written; null when not given
 * @param aliases other names that are right; empty for what was found
 */
record Party(String name, String mention, List<String> aliases) {
  Party {
    aliases = List.copyOf(aliases);
  }

  /** The name and the aliases; may hold null. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(aliases);
    return names;
  }

  /** The name, or the mention of what has none. */
  String shown() {
    return name == null ? "“" + mention + "” (unresolved)" : name;
  }
}
