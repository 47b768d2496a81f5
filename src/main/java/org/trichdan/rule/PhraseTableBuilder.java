package org.trichdan.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out a {@link PhraseTable}. */
final class PhraseTableBuilder {
  private static final class Node {
    final Map<String, Node> next = new LinkedHashMap<>(2);
    int word;
    int entry = PhraseTable.NONE;
  }

  private final Numbering<String> words = new Numbering<>();

  private PhraseTableBuilder() {}

  /**
   * The table of these phrases.
   *
   * @param phrases the words of each and the number of what it is
   * @param texts takes the words; whoever calls builds the pool later
   */
  static Unpooled of(Map<List<String>, Integer> phrases, TextPool.Builder texts) {
    Node root = new Node();
    phrases.forEach(
        (phrase, entry) -> {
          Node node = root;
          for (String word : phrase) {
            node = node.next.computeIfAbsent(word, w -> new Node());
          }
          node.entry = entry;
        });
    return new PhraseTableBuilder().layOut(root, texts);
  }

  /** A table that does not have its texts yet. */
  interface Unpooled {
    PhraseTable with(TextPool texts);
  }

  private Unpooled layOut(Node root, TextPool.Builder texts) {
    root.next.keySet().forEach(words::of);
    int openings = words.size();
    // Level by level, so that the children of a node stand side by side.
    List<Node> nodes = new ArrayList<>(List.of(root));
    List<Integer> firstChild = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      firstChild.add(nodes.size());
      nodes.get(i).next.forEach((word, child) -> child.word = words.of(word));
      nodes.get(i).next.values().stream()
          .sorted(Comparator.comparingInt(child -> child.word))
          .forEach(nodes::add);
    }
    firstChild.add(nodes.size());
    words.things().forEach(texts::of);
    int[] wordTo = nodes.stream().mapToInt(node -> node.word).toArray();
    int[] children = firstChild.stream().mapToInt(Integer::intValue).toArray();
    int[] entries = nodes.stream().mapToInt(node -> node.entry).toArray();
    return pool ->
        new PhraseTable(
            WordIndex.of(words.things(), texts, pool), openings, wordTo, children, entries);
  }
}
