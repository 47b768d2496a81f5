package org.trichdan.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list as merged so far from its file and the overlays' files. */
final class WordList {
  private final String name;
  private final String why;
  private final List<String> files = new java.util.ArrayList<>();
  private final Map<String, ListEntry> entries = new LinkedHashMap<>();

  WordList(String name, String why) {
    this.name = name;
    this.why = why;
  }

  String name() {
    return name;
  }

  /** The first file that made this list: where an unknown name may have been meant to point. */
  String file() {
    return files.get(0);
  }

  void addFile(String file) {
    files.add(file);
  }

  void put(ListEntry entry) {
    entries.put(entry.phrase().key(), entry);
  }

  /** False when the list has no such entry. */
  boolean remove(Phrase phrase) {
    return entries.remove(phrase.key()) != null;
  }

  Collection<ListEntry> entries() {
    return entries.values();
  }

  ListInfo info() {
    return new ListInfo(name, why, files, entries.size());
  }
}
