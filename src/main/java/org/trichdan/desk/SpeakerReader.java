package org.trichdan.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trichdan.knowledge.Cluster;
import org.trichdan.knowledge.ClusterFinder;
import org.trichdan.knowledge.ClusterQuery;
import org.trichdan.knowledge.WordDiff;
import org.trichdan.store.Archive;
import org.trichdan.store.Period;
import org.trichdan.store.StatementQueries;
import org.trichdan.store.StoreException;
import org.trichdan.store.Told;

/** What is known of a speaker. */
final class SpeakerReader {
  /** So many statements are compared with each other. */
  private static final int MOST_COMPARED = 500;

  private static final ClusterQuery TWO_OUTLETS =
      new ClusterQuery(null, Period.ALL, List.of(), 2, 3, false);

  private final Archive archive;
  private final StatementIndex index;
  private final People people;

  SpeakerReader(Archive archive, StatementIndex index, People people) {
    this.archive = archive;
    this.index = index;
    this.people = people;
  }

  Optional<SpeakerView> view(String name, int page, int size) throws StoreException {
    List<Integer> speakers = people.named(name);
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    Tallies tallies = new Tallies(index, people);
    int[] spellings = new int[index.speakerNames.length];
    int[] roles = new int[index.roleNames.length];
    boolean[] wanted = wanted(speakers);
    List<Integer> places = new ArrayList<>();
    Set<Integer> articles = new java.util.HashSet<>();
    for (int place : index.newest) {
      if (wanted[index.speakers[place]]) {
        places.add(place);
        tallies.add(place);
        spellings[index.speakers[place]]++;
        roles[index.roles[place]]++;
        articles.add(index.articles[place]);
      }
    }
    List<Statement> shown = new StatementReader(archive, index).at(part(places, page, size));
    return Optional.of(
        new SpeakerView(
            people.shownName(people.shown(speakers.get(0))),
            articles.size(),
            tallies.firstDay(),
            tallies.lastDay(),
            Tallies.sorted(spellings, i -> index.speakerNames[i]),
            people.alsoWritten(speakers),
            Tallies.sorted(roles, i -> index.roleNames[i]),
            tallies.outlets(),
            tallies.sources(),
            tallies.kinds(),
            tallies.polarities(),
            tallies.states(),
            tallies.months(),
            new Page<>(places.size(), page, size, shown)));
  }

  /** A page of a list. */
  static <T> List<T> part(List<T> all, int page, int size) {
    int from = (int) Math.min(all.size(), (page - 1L) * size);
    return all.subList(from, (int) Math.min(all.size(), (long) from + size));
  }

  List<Wordings> clusters(String name) throws StoreException {
    boolean[] wanted = wanted(people.named(name));
    List<Long> rows = new ArrayList<>();
    for (int i = 0; i < index.size() && rows.size() < MOST_COMPARED; i++) {
      int place = index.newest[i];
      if (wanted[index.speakers[place]]) {
        rows.add(index.rows[place]);
      }
    }
    List<Told> told = new StatementQueries(archive).byId(rows);
    List<Cluster> clusters = new ClusterFinder(archive, people.aliases()).among(told, TWO_OUTLETS);
    return clusters.stream().map(SpeakerReader::wordings).toList();
  }

  private static Wordings wordings(Cluster cluster) {
    return new Wordings(
        cluster.members().stream()
            .map(
                told ->
                    new Wordings.Member(
                        told.article(),
                        told,
                        WordDiff.of(cluster.first().content(), told.content())))
            .toList());
  }

  private boolean[] wanted(List<Integer> speakers) {
    boolean[] wanted = new boolean[index.speakerNames.length];
    speakers.forEach(s -> wanted[s] = true);
    return wanted;
  }
}
