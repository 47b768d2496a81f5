package org.trichdan.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.store.StatementRow;

/** Gathers the statements to be compared. */
final class Statements {
  private final List<Gist> gists = new ArrayList<>();

  /** Each name once: there are many more statements than names. */
  private final Map<String, String> names = new HashMap<>();

  /** Adds a statement. */
  void add(StatementRow row) {
    String name = row.speaker() == null ? null : names.computeIfAbsent(row.speaker(), n -> n);
    gists.add(Gist.of(row, name));
  }

  /** All of them, put in order; to be called once, at the end. */
  List<Gist> sorted() {
    gists.sort(Gist.ORDER);
    return gists;
  }
}
