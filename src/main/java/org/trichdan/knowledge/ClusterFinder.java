package org.trichdan.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trichdan.store.Archive;
import org.trichdan.store.Folding;
import org.trichdan.store.StatementQueries;
import org.trichdan.store.StoreException;
import org.trichdan.store.Told;

/** Finds the statements that several articles have. docs/clusters.md explains how. */
public final class ClusterFinder {
  /** The length of a day as it is written: {@code 2025-11-26}. */
  private static final int DAY = 10;

  private static final Comparator<Told> BY_TIME =
      Comparator.comparing(ClusterFinder::time).thenComparingLong(Told::id);

  private final StatementQueries queries;
  private final Voices voices;

  public ClusterFinder(Archive archive, Aliases aliases) {
    this.queries = new StatementQueries(archive);
    this.voices = new Voices(aliases);
  }

  /** The clusters, those with the most outlets first, then the most articles, then the latest. */
  public List<Cluster> find(ClusterQuery query) throws StoreException {
    return find(load(query), query);
  }

  /**
   * The clusters among some statements, in the same order.
   *
   * @param told what to look among, whatever the query's speaker and period
   */
  public List<Cluster> among(Collection<Told> told, ClusterQuery query) throws StoreException {
    Statements statements = new Statements();
    for (Told t : told) {
      if (isDated(t.appeared()) || query.undated()) {
        statements.add(t.id(), t.article(), t.speaker(), t.content(), t.appeared());
      }
    }
    statements.sort();
    return find(statements, query);
  }

  private List<Cluster> find(Statements statements, ClusterQuery query) throws StoreException {
    PairFinder pairs = new PairFinder(statements, voices, query.days());
    List<List<Integer>> groups = Stars.of(pairs.find(), pairs::contradict);
    List<List<Long>> ids =
        groups.stream().map(group -> onePerArticle(group, statements, pairs)).toList();
    Map<Long, Told> told =
        queries.byId(ids.stream().flatMap(Collection::stream).toList()).stream()
            .collect(Collectors.toMap(Told::id, Function.identity()));
    return ids.stream()
        .map(group -> new Cluster(group.stream().map(told::get).sorted(BY_TIME).toList()))
        .filter(c -> c.outletCount() >= query.outlets() && isAbout(c, query))
        .sorted(
            Comparator.comparingInt(Cluster::outletCount)
                .thenComparingInt(c -> c.members().size())
                .thenComparing(c -> time(c.first()))
                .reversed()
                .thenComparingLong(c -> c.first().id()))
        .toList();
  }

  private Statements load(ClusterQuery query) throws StoreException {
    Statements statements = new Statements();
    Map<String, Boolean> wanted = new HashMap<>();
    queries.forEach(
        (id, article, speaker, content, day, appeared) -> {
          boolean dated = isDated(appeared);
          boolean heard =
              query.speaker() == null
                  || speaker == null
                  || wanted.computeIfAbsent(speaker, s -> mayBe(s, query.speaker()));
          if (heard && (dated || query.undated()) && query.period().holds(day)) {
            statements.add(id, article, speaker, content, appeared);
          }
        });
    statements.sort();
    return statements;
  }

  private static boolean isDated(String day) {
    return day != null && day.length() == DAY;
  }

  private boolean mayBe(String name, String wanted) {
    return voices.same(name, wanted) || voices.related(name, wanted);
  }

  /** The ids of a group: of each article only the statement most like the centre. */
  private static List<Long> onePerArticle(
      List<Integer> group, Statements statements, PairFinder pairs) {
    int centre = group.get(0);
    Map<Long, Integer> best = new HashMap<>();
    for (int i : group) {
      best.merge(
          statements.get(i).article(),
          i,
          (a, b) -> pairs.likeness(centre, b).share() > pairs.likeness(centre, a).share() ? b : a);
    }
    return best.values().stream().sorted().map(i -> statements.get(i).id()).toList();
  }

  private boolean isAbout(Cluster cluster, ClusterQuery query) {
    boolean bySpeaker =
        query.speaker() == null
            || cluster.speakers().stream().anyMatch(s -> voices.isNamed(s, query.speaker()));
    Set<String> words = new HashSet<>();
    query.words().forEach(w -> words.addAll(Words.of(Folding.folded(w))));
    return bySpeaker
        && cluster.members().stream()
            .anyMatch(t -> new HashSet<>(Words.of(Folding.folded(t.content()))).containsAll(words));
  }

  /** Sorts by day, then by time; without a time at the end of its day, without a day last. */
  private static String time(Told told) {
    if (told.at() != null) {
      return told.at();
    }
    return told.appeared() == null ? "9999" : told.appeared() + "T99";
  }
}
