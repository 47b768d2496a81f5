package org.trichdan.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Says which statement that was found is which of the gold: best pairs first, one to one. */
final class Pairing {
  /** Two spans that have less than this in common are not the same statement. */
  private static final double CLOSE = 0.5;

  private final int[] foundOfGold;
  private final int[] goldOfFound;

  private Pairing(int gold, int found) {
    foundOfGold = new int[gold];
    goldOfFound = new int[found];
    java.util.Arrays.fill(foundOfGold, -1);
    java.util.Arrays.fill(goldOfFound, -1);
  }

  static Pairing of(List<Statement> gold, List<Statement> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double closeness = gold.get(g).closeness(found.get(f));
        if (closeness >= CLOSE) {
          pairs.add(new Pair(closeness, g, f));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::closeness)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    Pairing pairing = new Pairing(gold.size(), found.size());
    for (Pair pair : pairs) {
      if (pairing.foundOfGold[pair.gold] < 0 && pairing.goldOfFound[pair.found] < 0) {
        pairing.foundOfGold[pair.gold] = pair.found;
        pairing.goldOfFound[pair.found] = pair.gold;
      }
    }
    return pairing;
  }

  /** The number of the statement that was found for one of the gold; -1 for none. */
  int foundFor(int gold) {
    return foundOfGold[gold];
  }

  boolean isMatched(int found) {
    return goldOfFound[found] >= 0;
  }

  private record Pair(double closeness, int gold, int found) {}
}
