package org.trichdan.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.review.ReviewState;

/** Counts what statements have in common. Filled with them one by one. */
final class Tallies {
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private final StatementIndex index;
  private final People people;
  private final int[] persons;
  private final int[] sets;
  private final int[] outlets;
  private final int[] days;
  private final int[] kinds = new int[Kind.values().length];
  private final int[] polarities = new int[Polarity.values().length];
  private final int[] states = new int[ReviewState.values().length];

  Tallies(StatementIndex index, People people) {
    this.index = index;
    this.people = people;
    this.persons = new int[people.count()];
    this.sets = new int[index.sourceSets.length];
    this.outlets = new int[index.outletNames.length];
    this.days = new int[index.dayNames.length];
  }

  void add(int place) {
    persons[people.shown(index.speakers[place])]++;
    sets[index.sources[place]]++;
    outlets[index.outlet(place)]++;
    days[index.days[place]]++;
    kinds[index.kind(place)]++;
    polarities[index.polarity(place)]++;
    states[index.states[place]]++;
  }

  /** The counts so far. */
  Facets facets() {
    List<Count> byDay = days();
    return new Facets(
        first(persons()),
        first(sources()),
        first(outlets()),
        byDay.size() > Facets.MOST_DAYS ? List.of() : byDay,
        months(),
        kinds(),
        polarities(),
        states());
  }

  private static List<Count> first(List<Count> counts) {
    return counts.stream().limit(Facets.MOST).toList();
  }

  /** Most frequent first. */
  List<Count> persons() {
    return sorted(persons, people::shownName);
  }

  /** Most frequent first. */
  List<Count> outlets() {
    return sorted(outlets, i -> index.outletNames[i]);
  }

  /** Most frequent first; a statement that came through two outlets counts for both. */
  List<Count> sources() {
    int[] counts = new int[index.sourceNames.length];
    for (int i = 0; i < sets.length; i++) {
      for (int source : index.sourceSets[i]) {
        counts[source] += sets[i];
      }
    }
    return sorted(counts, i -> index.sourceNames[i]);
  }

  /** In order of time; only those known to the day. */
  private List<Count> days() {
    List<Count> counts = new ArrayList<>();
    for (int i = 1; i < days.length; i++) {
      if (days[i] > 0 && index.dayNames[i].length() == DAY) {
        counts.add(new Count(index.dayNames[i], days[i]));
      }
    }
    return counts;
  }

  /** In order of time; only those known to the month. */
  List<Count> months() {
    Map<String, Long> counts = new TreeMap<>();
    for (int i = 1; i < days.length; i++) {
      if (days[i] > 0 && index.dayNames[i].length() >= MONTH) {
        counts.merge(index.dayNames[i].substring(0, MONTH), (long) days[i], Long::sum);
      }
    }
    return counts.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList();
  }

  /** The first day, month or year; null when none is known. */
  String firstDay() {
    int first = IntStream.range(1, days.length).filter(i -> days[i] > 0).findFirst().orElse(0);
    return first == 0 ? null : index.dayNames[first];
  }

  /** The last day, month or year; null when none is known. */
  String lastDay() {
    int last = days.length - 1;
    while (last > 0 && days[last] == 0) {
      last--;
    }
    return last <= 0 ? null : index.dayNames[last];
  }

  List<Count> kinds() {
    return labelled(Stream.of(Kind.values()).map(Kind::label).toList(), kinds);
  }

  List<Count> polarities() {
    return labelled(Stream.of(Polarity.values()).map(Polarity::label).toList(), polarities);
  }

  List<Count> states() {
    return labelled(Stream.of(ReviewState.values()).map(ReviewState::label).toList(), states);
  }

  /** The states of all statements, counted now: they change while all else stands. */
  static List<Count> states(StatementIndex index) {
    int[] counts = new int[ReviewState.values().length];
    for (int place = 0; place < index.size(); place++) {
      counts[index.states[place]]++;
    }
    return labelled(Stream.of(ReviewState.values()).map(ReviewState::label).toList(), counts);
  }

  private static List<Count> labelled(List<String> labels, int[] counts) {
    return IntStream.range(0, counts.length)
        .mapToObj(i -> new Count(labels.get(i), counts[i]))
        .toList();
  }

  /** The counts that are not 0, the highest first, without that of number 0. */
  static List<Count> sorted(int[] counts, IntFunction<String> name) {
    return IntStream.range(1, counts.length)
        .filter(i -> counts[i] > 0)
        .mapToObj(i -> new Count(name.apply(i), counts[i]))
        .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::name))
        .toList();
  }
}
