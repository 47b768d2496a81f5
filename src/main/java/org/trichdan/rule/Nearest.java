package org.trichdan.rule;

import java.util.Collection;

/** Finds what a misspelt name was probably meant to be. */
public final class Nearest {
  private Nearest() {}

  /** The most similar name, null when none is similar; of equals the first. */
  public static String to(String wrong, Collection<String> names) {
    String best = null;
    int limit = Math.max(1, wrong.length() / 3);
    for (String name : names) {
      int distance = distance(wrong, name);
      if (distance <= limit) {
        best = name;
        limit = distance - 1;
      }
    }
    return best;
  }

  /** Insertions, deletions, changes and swaps of neighbours. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
