package org.trichdan.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trichdan.store.Archive;
import org.trichdan.store.Folding;
import org.trichdan.store.Period;
import org.trichdan.store.SpeakerQueries;
import org.trichdan.store.StatementQueries;
import org.trichdan.store.StoreException;
import org.trichdan.store.Told;

/** Who was quoted in a store, and what they said. Confirmed spellings count as one name. */
public final class Speakers {
  private final SpeakerQueries queries;
  private final StatementQueries statements;
  private final Aliases aliases;

  public Speakers(Archive archive, Aliases aliases) {
    this.queries = new SpeakerQueries(archive);
    this.statements = new StatementQueries(archive);
    this.aliases = aliases;
  }

  /**
   * The names quoted in a period, as they are shown, with their number of statements, most often
   * quoted first.
   */
  public Map<String, Integer> counts(Period period) throws StoreException {
    Map<String, Integer> counts = new HashMap<>();
    queries
        .counts(period)
        .forEach((name, count) -> counts.merge(aliases.shown(name), count, Integer::sum));
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }

  /** What is known of a name and of all its confirmed spellings. */
  public Tally tally(String name, Period period) throws StoreException {
    Tally tally = new Tally(aliases.shown(name));
    for (String spelling : aliases.spellings(name)) {
      queries.forEach(spelling, period, tally::add);
    }
    return tally;
  }

  /**
   * The people whom a name may mean, each with all confirmed spellings: those of exactly this name;
   * if there are none, those whose name has the same letters; if there are none, those who have
   * these words in their names.
   */
  public List<List<String>> named(String name) throws StoreException {
    String plain = Aliases.plain(name);
    List<String> names = new ArrayList<>();
    for (String spelling : aliases.spellings(plain)) {
      if (queries.isKnown(spelling)) {
        names.add(spelling);
      }
    }
    if (names.isEmpty()) {
      names.addAll(queries.withKey(Folding.key(plain)));
    }
    if (names.isEmpty()) {
      for (String known : aliases.names()) {
        if (Folding.key(known).equals(Folding.key(plain))) {
          names.add(known);
        }
      }
    }
    if (names.isEmpty()) {
      names.addAll(queries.withWords(plain));
    }
    Set<List<String>> people = new LinkedHashSet<>();
    names.forEach(n -> people.add(aliases.spellings(n)));
    return List.copyOf(people);
  }

  /** Whether two names have the same letters, whatever their diacritics. */
  public static boolean isSpelling(String a, String b) {
    return Folding.key(a).equals(Folding.key(b));
  }

  /** What was said under any of these names, in order of time. */
  public List<Told> said(List<String> names, Period period) throws StoreException {
    return statements.of(names, period);
  }

  /** The tally of what was said under these names. */
  public Tally tally(List<String> names, List<Told> said) {
    Tally tally = new Tally(aliases.shown(names.get(0)));
    said.forEach(t -> tally.add(t.speaker(), t.article(), t.kind(), t.role(), t.outlet(), t.day()));
    return tally;
  }

  /** Other names with the same letters, neither confirmed nor refuted: they may be the same. */
  public List<String> alsoWritten(Tally tally) throws StoreException {
    Set<String> others = new LinkedHashSet<>();
    for (Map.Entry<String, Integer> spelling : tally.spellings()) {
      String name = spelling.getKey();
      for (String other : queries.withKey(Folding.key(name))) {
        boolean decided =
            other.equals(name) || aliases.confirms(name, other) || aliases.refutes(name, other);
        if (!decided) {
          others.add(other);
        }
      }
    }
    return List.copyOf(others);
  }
}
