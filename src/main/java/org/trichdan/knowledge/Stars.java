package org.trichdan.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Groups of items around a centre that each of them is like, so that no chain of small steps leads
 * from one statement to another.
 *
 * @see "Aslam, Pelekhov, Rus, The Star Clustering Algorithm, 2004"
 */
final class Stars {
  private Stars() {}

  /**
   * Each group holds its centre first: the item with the most neighbours left, of equals the
   * earliest.
   *
   * @param neighbours for each item those that are like it
   * @param apart whether two items cannot be in one group
   */
  static List<List<Integer>> of(
      List<List<Integer>> neighbours, BiPredicate<Integer, Integer> apart) {
    boolean[] taken = new boolean[neighbours.size()];
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> order =
        IntStream.range(0, neighbours.size())
            .boxed()
            .filter(i -> !neighbours.get(i).isEmpty())
            .sorted(
                Comparator.<Integer>comparingInt(i -> -neighbours.get(i).size())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    for (int centre : order) {
      if (!taken[centre]) {
        List<Integer> group = new ArrayList<>(List.of(centre));
        for (int i : neighbours.get(centre).stream().sorted().toList()) {
          if (!taken[i] && group.stream().noneMatch(other -> apart.test(i, other))) {
            group.add(i);
          }
        }
        group.forEach(i -> taken[i] = true);
        if (group.size() > 1) {
          groups.add(group);
        }
      }
    }
    return groups;
  }
}
