package org.trichdan.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trichdan.store.Told;

/**
 * One statement in several articles.
 *
 * @param members one for each article, in order of time; the first is the first seen
 */
public record Cluster(List<Told> members) {
  /** The most outlets first, then the most articles, then the latest; then by article and place. */
  static final Comparator<Cluster> MOST_FIRST =
      Comparator.comparingInt(Cluster::outletCount)
          .thenComparingInt(c -> c.members().size())
          .thenComparing(Cluster::time)
          .reversed()
          .thenComparing(Cluster::first, byPlace());

  public Cluster {
    members = List.copyOf(members);
  }

  /** A cluster of these statements, in any order. */
  static Cluster of(Collection<Told> statements) {
    Comparator<Told> byTime = Comparator.comparing(Cluster::moment);
    return new Cluster(statements.stream().sorted(byTime.thenComparing(byPlace())).toList());
  }

  private static Comparator<Told> byPlace() {
    return Comparator.comparing(Told::article).thenComparingLong(told -> told.row().place());
  }

  /** When it was seen first, to be compared: without a time at the end of its day. */
  public String time() {
    return moment(first());
  }

  /** Sorts by day, then by time; without a time at the end of its day, without a day last. */
  private static String moment(Told told) {
    if (told.at() != null) {
      return told.at();
    }
    return told.appeared() == null ? "9999" : told.appeared() + "T99";
  }

  /** Where it was seen first. */
  public Told first() {
    return members.get(0);
  }

  /** The speaker's names as they are written, the first seen first. */
  public List<String> speakers() {
    return distinct(Told::speaker);
  }

  /** The outlets, in order of time; those without a name are not among them. */
  public List<String> outlets() {
    return distinct(Told::outlet);
  }

  /** How many outlets; all that are not named count as one. */
  public int outletCount() {
    return (int) members.stream().map(Told::outlet).distinct().count();
  }

  /** The outlets through which it came. */
  public List<String> sources() {
    return members.stream().map(Told::sourceNames).flatMap(Collection::stream).distinct().toList();
  }

  /** {@code direct}, {@code mixed}, {@code indirect}: those that occur. */
  public List<String> kinds() {
    return distinct(Told::kind);
  }

  /** {@code affirm}, {@code deny}, {@code decline}: those that occur. */
  public List<String> polarities() {
    return distinct(Told::polarity);
  }

  private List<String> distinct(Function<Told, String> part) {
    Stream<String> parts = members.stream().map(part);
    return parts.filter(Objects::nonNull).distinct().toList();
  }
}
