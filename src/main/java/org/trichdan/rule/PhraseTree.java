package org.trichdan.rule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of all phrases, numbered, and which word may follow after which: a tree whose edges lie
 * in one hash table of numbers, since every word of every text is looked up in it.
 */
final class PhraseTree {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int LEAST_EDGES = 1 << 10;

  private final Map<String, Integer> words = new HashMap<>();

  /** Node and word, as {@code node << 32 | word}, each with one added, so that 0 is free. */
  private long[] edges = new long[LEAST_EDGES];

  private int[] targets = new int[LEAST_EDGES];
  private int nodes = 1;

  /** By node the {@link #mark}s of the words that may follow, all in one. */
  private long[] followers = new long[LEAST_EDGES];

  /** The number of a word; {@link #NONE} when it is in no phrase. */
  int word(String word) {
    return words.getOrDefault(word, NONE);
  }

  /**
   * Where a word leads from a node; {@link #NONE} when no phrase goes on so, or when either is
   * none.
   */
  int next(int node, int word) {
    if (node < 0 || word < 0) {
      return NONE;
    }
    long edge = edge(node, word);
    int mask = edges.length - 1;
    for (int at = slot(edge, mask); edges[at] != 0; at = (at + 1) & mask) {
      if (edges[at] == edge) {
        return targets[at];
      }
    }
    return NONE;
  }

  /** The {@link #mark}s of the words that lead on from a node, and perhaps of others. */
  long followers(int node) {
    return node < 0 ? 0 : followers[node];
  }

  /** One bit for a word, the same for every 64th; none for no word. */
  static long mark(int word) {
    return word < 0 ? 0 : 1L << word;
  }

  /** The node of a phrase, which is added when it is new. */
  int add(Iterable<String> phrase) {
    int node = ROOT;
    for (String text : phrase) {
      int word = words.computeIfAbsent(text, w -> words.size());
      int next = next(node, word);
      if (next == NONE) {
        next = nodes++;
        followers[node] |= mark(word);
        if (2 * nodes > edges.length) {
          grow();
        }
        put(edge(node, word), next);
      }
      node = next;
    }
    return node;
  }

  /** The node of a phrase; {@link #NONE} when no phrase begins so. */
  int find(Iterable<String> phrase) {
    int node = ROOT;
    for (String text : phrase) {
      node = next(node, word(text));
    }
    return node;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[2 * oldEdges.length];
    followers = Arrays.copyOf(followers, edges.length);
    targets = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private void put(long edge, int target) {
    int mask = edges.length - 1;
    int at = slot(edge, mask);
    while (edges[at] != 0) {
      at = (at + 1) & mask;
    }
    edges[at] = edge;
    targets[at] = target;
  }

  private static long edge(int node, int word) {
    return (node + 1L) << 32 | (word + 1L);
  }

  /** Spreads neighbours: multiplication by the golden ratio (Knuth, volume 3, 6.4). */
  private static int slot(long edge, int mask) {
    return (int) ((edge * 0x9E3779B97F4A7C15L) >>> 32) & mask;
  }
}
