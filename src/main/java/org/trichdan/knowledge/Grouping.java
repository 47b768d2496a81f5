package org.trichdan.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes groups of statements, of which some pairs are one. */
final class Grouping {
  private final List<Gist> gists;

  private Grouping(List<Gist> gists) {
    this.gists = gists;
  }

  /**
   * The groups; each article has one statement in a group, and each statement is in one group at
   * most.
   *
   * @param gists in order
   * @param neighbours for each, the places of those that are the same
   */
  static List<List<Gist>> of(List<Gist> gists, List<List<Integer>> neighbours) {
    Grouping grouping = new Grouping(gists);
    return Stars.of(neighbours, grouping::contradict).stream()
        .map(grouping::onePerArticle)
        .toList();
  }

  /** Whether two statements cannot be one, whatever a third has in common with both. */
  private boolean contradict(int i, int j) {
    return likeness(i, j).contradicts();
  }

  private Likeness likeness(int i, int j) {
    return Likeness.of(gists.get(i).wording(), gists.get(j).wording());
  }

  /** Of each article only the statement most like the centre, which is the first. */
  private List<Gist> onePerArticle(Collection<Integer> group) {
    int centre = group.iterator().next();
    Map<Long, Integer> best = new HashMap<>();
    for (int i : group) {
      best.merge(
          gists.get(i).article(),
          i,
          (a, b) -> likeness(centre, b).share() > likeness(centre, a).share() ? b : a);
    }
    return best.values().stream().sorted().map(gists::get).toList();
  }
}
