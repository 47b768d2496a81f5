package org.trichdan.knowledge;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a user has decided about names: which are spellings of one, which are not. Names are
 * compared as they are written, whatever their Unicode normalisation.
 */
public final class Aliases implements Serializable {
  /** Nothing decided. */
  public static final Aliases NONE = new Aliases(List.of(), List.of());

  private final Map<String, List<String>> groups = new HashMap<>();
  private final Set<List<String>> apart = new HashSet<>();

  /**
   * @param groups names of one person each, the one to show first; no name in two groups
   * @param apart pairs that are not the same
   */
  Aliases(List<List<String>> groups, List<List<String>> apart) {
    for (List<String> group : groups) {
      List<String> names = group.stream().map(Aliases::plain).toList();
      names.forEach(name -> this.groups.put(name, names));
    }
    for (List<String> pair : apart) {
      List<String> names = pair.stream().map(Aliases::plain).toList();
      this.apart.add(names);
      this.apart.add(List.of(names.get(1), names.get(0)));
    }
  }

  /** All confirmed spellings, the one to show first; only the name itself when there are none. */
  public List<String> spellings(String name) {
    return groups.getOrDefault(plain(name), List.of(name));
  }

  /** The name under which it is shown. */
  public String shown(String name) {
    return spellings(name).get(0);
  }

  /** Whether two names are confirmed to be one. */
  public boolean confirms(String a, String b) {
    return groups.getOrDefault(plain(a), List.of()).contains(plain(b));
  }

  /** Whether two names are known not to be one; then no spelling of the one is one of the other. */
  public boolean refutes(String a, String b) {
    return !apart.isEmpty()
        && spellings(a).stream()
            .anyMatch(
                x ->
                    spellings(b).stream()
                        .anyMatch(y -> apart.contains(List.of(plain(x), plain(y)))));
  }

  /** Every name that is in a group. */
  public Set<String> names() {
    return groups.keySet();
  }

  /** As it is kept: composed, with single spaces. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }
}
