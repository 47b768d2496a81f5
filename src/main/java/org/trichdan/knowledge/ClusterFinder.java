package org.trichdan.knowledge;

import java.util.Collection;
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
      if (query.admits(t.appeared())) {
        statements.add(t.row());
      }
    }
    return find(statements.sorted(), query);
  }

  private List<Cluster> find(List<Gist> gists, ClusterQuery query) throws StoreException {
    List<List<Gist>> groups =
        Grouping.of(gists, new PairFinder(gists, voices, query.days()).find());
    List<Long> ids = groups.stream().flatMap(Collection::stream).map(Gist::id).toList();
    Map<Long, Told> told =
        queries.byId(ids).stream().collect(Collectors.toMap(Told::id, Function.identity()));
    return groups.stream()
        .map(group -> Cluster.of(group.stream().map(gist -> told.get(gist.id())).toList()))
        .filter(c -> c.outletCount() >= query.outlets() && isAbout(c, query))
        .sorted(Cluster.MOST_FIRST)
        .toList();
  }

  private List<Gist> load(ClusterQuery query) throws StoreException {
    Statements statements = new Statements();
    Map<String, Boolean> wanted = new HashMap<>();
    queries.forEach(
        row -> {
          boolean heard =
              query.speaker() == null
                  || row.speaker() == null
                  || wanted.computeIfAbsent(row.speaker(), s -> mayBe(s, query.speaker()));
          if (heard && query.admits(row.appeared()) && query.period().holds(row.day())) {
            statements.add(row);
          }
        });
    return statements.sorted();
  }

  private boolean mayBe(String name, String wanted) {
    return voices.same(name, wanted) || voices.related(name, wanted);
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
}
