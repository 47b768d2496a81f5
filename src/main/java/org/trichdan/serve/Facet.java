package org.trichdan.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trichdan.desk.Count;
import org.trichdan.desk.Facets;
import org.trichdan.desk.Filter;

/**
 * One way of narrowing a search.
 *
 * @param key the parameter that it sets
 * @param choices with their counts, in the order to show them
 */
public record Facet(String key, List<Choice> choices) {
  private static final int MOST = 12;

  public Facet {
    choices = List.copyOf(choices);
  }

  /**
   * One value.
   *
   * @param label the name, or words of the interface
   * @param isName whether the label comes from articles, in Vietnamese
   * @param href the search with it, or without it when it is chosen
   */
  public record Choice(String label, boolean isName, long count, String href, boolean isChosen) {}

  /** All facets of a search that has anything to choose from. */
  static List<Facet> of(Facets facets, Filter filter, View view) {
    Map<String, String> given = Filters.values(filter);
    List<Facet> all = new ArrayList<>();
    all.add(words("state", facets.states(), given, view));
    all.add(words("kind", facets.kinds(), given, view));
    all.add(words("polarity", facets.polarities(), given, view));
    all.add(names("speaker", facets.speakers(), given, view));
    all.add(names("source", facets.sources(), given, view));
    all.add(names("outlet", facets.outlets(), given, view));
    all.removeIf(f -> f.choices().isEmpty());
    return all;
  }

  private static Facet words(String key, List<Count> counts, Map<String, String> given, View view) {
    return new Facet(
        key,
        counts.stream()
            .filter(c -> c.count() > 0)
            .map(c -> choice(key, c, view.words().text(key + "." + c.name()), given, view))
            .toList());
  }

  private static Facet names(String key, List<Count> counts, Map<String, String> given, View view) {
    return new Facet(
        key, counts.stream().limit(MOST).map(c -> choice(key, c, null, given, view)).toList());
  }

  private static Choice choice(
      String key, Count count, String label, Map<String, String> given, View view) {
    boolean chosen = Objects.equals(given.get(key), count.name());
    Address address = view.to("/search");
    for (String k : Filters.KEYS) {
      String value = k.equals(key) ? (chosen ? null : count.name()) : given.get(k);
      address = address.with(k, value);
    }
    boolean isName = label == null;
    return new Choice(
        isName ? count.name() : label, isName, count.count(), address.toString(), chosen);
  }
}
