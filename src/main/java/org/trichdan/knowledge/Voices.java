package org.trichdan.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trichdan.store.Folding;

/** Which names may be the same speaker's. */
final class Voices {
  private final Aliases aliases;
  private final Map<String, String> confirmed = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  Voices(Aliases aliases) {
    this.aliases = aliases;
    for (String name : aliases.names()) {
      confirmed.put(Folding.key(name), Folding.key(aliases.shown(name)));
    }
  }

  /** The same for all spellings of a name, the confirmed ones included. */
  String key(String name) {
    return keys.computeIfAbsent(
        name,
        n -> {
          String key = Folding.key(n);
          return confirmed.getOrDefault(key, key);
        });
  }

  /** Whether two names are spellings of one, as far as can be seen, and nobody said otherwise. */
  boolean same(String a, String b) {
    return a.equals(b) || (key(a).equals(key(b)) && !aliases.refutes(a, b));
  }

  /** Whether all words of one name are words of the other: {@code Trump, Donald Trump}. */
  boolean related(String a, String b) {
    return (holds(a, b) || holds(b, a)) && !aliases.refutes(a, b);
  }

  /** Whether somebody who asks for {@code wanted} means this name, too. */
  boolean isNamed(String name, String wanted) {
    return same(name, wanted) || (holds(name, wanted) && !aliases.refutes(name, wanted));
  }

  private static boolean holds(String full, String shorter) {
    Set<String> words = new HashSet<>(words(full));
    return words.containsAll(words(shorter));
  }

  static List<String> words(String name) {
    return Arrays.asList(Folding.folded(name).strip().split("[^\\p{L}\\p{N}]+", -1));
  }
}
