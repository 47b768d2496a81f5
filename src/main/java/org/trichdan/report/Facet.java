package org.trichdan.report;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All entries of one aspect of the index. */
public final class Facet {
  private final Aspect aspect;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  Facet(Aspect aspect) {
    this.aspect = aspect;
  }

  /** The entry of a value, a new one when it is met for the first time. */
  Entry of(String value) {
    return entries.computeIfAbsent(value, v -> new Entry(aspect, v, entries.size() + 1));
  }

  public Aspect aspect() {
    return aspect;
  }

  public int size() {
    return entries.size();
  }

  /** In the order they were first met. */
  List<Entry> met() {
    return List.copyOf(entries.values());
  }

  /** In the order for readers: days from the latest on, all else by count and then by name. */
  public List<Entry> ordered() {
    Comparator<Entry> order;
    if (aspect == Aspect.DATE) {
      order = Comparator.comparing(Entry::value).reversed();
    } else {
      Collator names = Collator.getInstance(Locale.forLanguageTag("vi"));
      order =
          Comparator.comparingInt(Entry::count)
              .reversed()
              .thenComparing(Entry::value, names::compare);
    }
    return entries.values().stream().sorted(order).toList();
  }
}
