package org.trichdan.speaker;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the roles that may be meant by another, of thousands in a long list: those that have all
 * its words, those that it goes on from, and those of its head.
 */
final class RoleWords {
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final Map<String, List<Integer>> byRole = new HashMap<>();
  private final Map<String, List<Integer>> byHead = new HashMap<>();

  /** Notes a role of a holder. */
  void add(String role, int holder) {
    String[] words = role.split(" ", -1);
    for (String word : words) {
      put(byWord, word, holder);
    }
    put(byRole, role, holder);
    if (words.length > 1) {
      put(byHead, head(words), holder);
    }
  }

  /**
   * The holders of roles that may be meant; perhaps others, too.
   *
   * @param byPlace whether a role of the same head will do
   */
  BitSet perhaps(String wanted, boolean byPlace) {
    BitSet holders = new BitSet();
    String[] words = wanted.split(" ", -1);
    List<Integer> fewest = null;
    for (String word : words) {
      List<Integer> some = byWord.getOrDefault(word, List.of());
      fewest = fewest == null || some.size() < fewest.size() ? some : fewest;
    }
    fewest.forEach(holders::set);
    for (int space = wanted.indexOf(' '); space >= 0; space = wanted.indexOf(' ', space + 1)) {
      byRole.getOrDefault(wanted.substring(0, space), List.of()).forEach(holders::set);
    }
    if (byPlace && words.length > 1) {
      byHead.getOrDefault(head(words), List.of()).forEach(holders::set);
    }
    return holders;
  }

  private static String head(String[] words) {
    return words[0] + " " + words[1];
  }

  private static void put(Map<String, List<Integer>> index, String key, int holder) {
    List<Integer> holders = index.computeIfAbsent(key, k -> new ArrayList<>());
    if (holders.isEmpty() || holders.get(holders.size() - 1) != holder) {
      holders.add(holder);
    }
  }
}
