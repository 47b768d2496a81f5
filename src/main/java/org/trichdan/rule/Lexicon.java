package org.trichdan.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trichdan.text.Spelling;

/** All phrases of the lists and all literals of the rules, to be looked up in a text. */
public final class Lexicon {
  private final Map<String, Node> roots = new HashMap<>();
  private final Map<String, Map<String, ListEntry>> lists = new HashMap<>();
  private final Map<String, Set<String>> texts = new HashMap<>();

  /**
   * A phrase found in a text.
   *
   * @param text the phrase as written in its list or rule
   * @param length how many tokens it covers
   * @param classes the lists and literals that have it
   * @param values list name to the value written beside the phrase there; lists without a value for
   *     it are not in the map
   */
  public record Entry(String text, int length, ClassSet classes, Map<String, String> values) {
    public Entry {
      values = Map.copyOf(values);
    }

    private Entry and(Entry other) {
      Map<String, String> both = new HashMap<>(values);
      both.putAll(other.values);
      return new Entry(other.text, length, classes.union(other.classes), both);
    }
  }

  private static final class Node {
    final Map<String, Node> next = new HashMap<>(2);
    final Map<String, Entry> sameCase = new HashMap<>(0);
    Entry anyCase;
  }

  /** Takes the lists in order, each with its class id, and the literals with theirs. */
  Lexicon(Collection<WordList> wordLists, Classes classes, List<Phrase> literals) {
    for (WordList list : wordLists) {
      Map<String, ListEntry> byKey = new LinkedHashMap<>();
      for (ListEntry entry : list.entries()) {
        byKey.put(entry.phrase().key(), entry);
        Map<String, String> values =
            entry.value() == null ? Map.of() : Map.of(list.name(), entry.value());
        add(entry.phrase(), classes.list(list.name()), values);
      }
      lists.put(list.name(), byKey);
      texts.put(list.name(), texts(byKey.values()));
    }
    for (Phrase literal : literals) {
      add(literal, classes.literal(literal.text()), Map.of());
    }
  }

  private void add(Phrase phrase, int classId, Map<String, String> values) {
    Map<String, Node> level = roots;
    Node node = null;
    for (String token : phrase.lowers()) {
      node = level.computeIfAbsent(token, t -> new Node());
      level = node.next;
    }
    if (node == null) {
      throw new IllegalArgumentException("no word in: " + phrase.text());
    }
    Entry entry = new Entry(phrase.text(), phrase.lowers().size(), ClassSet.of(classId), values);
    if (phrase.caseSensitive()) {
      node.sameCase.merge(phrase.key(), entry, Entry::and);
    } else {
      node.anyCase = node.anyCase == null ? entry : node.anyCase.and(entry);
    }
  }

  /**
   * The longest phrase that starts at token {@code i}, or null. A phrase written with capitals
   * counts only where the text has the same ones.
   *
   * @param surfaces the tokens as they stand, NFC
   * @param lowers the tokens in lower case, through {@link Tone#normalize}
   */
  public Entry longestAt(List<String> surfaces, List<String> lowers, int i) {
    Entry best = null;
    Map<String, Node> level = roots;
    for (int end = i; end < lowers.size(); end++) {
      Node node = level.get(lowers.get(end));
      if (node == null) {
        break;
      }
      Entry here = at(node, surfaces, i, end + 1);
      best = here == null ? best : here;
      level = node.next;
    }
    return best;
  }

  private static Entry at(Node node, List<String> surfaces, int from, int to) {
    if (node.sameCase.isEmpty()) {
      return node.anyCase;
    }
    List<String> words = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      words.add(Spelling.normalize(surfaces.get(i)));
    }
    Entry exact = node.sameCase.get(String.join(" ", words));
    if (exact == null || node.anyCase == null) {
      return exact == null ? node.anyCase : exact;
    }
    return node.anyCase.and(exact);
  }

  /** Whether the list has the phrase, by the same rules of case and tone as in a text. */
  public boolean contains(String listName, String phrase) {
    return find(listName, phrase) != null;
  }

  /** The value beside the phrase in that list; null when there is none or no such phrase. */
  public String value(String listName, String phrase) {
    ListEntry entry = find(listName, phrase);
    return entry == null ? null : entry.value();
  }

  /** The entries of the list as written, in file order; empty when there is no such list. */
  public Set<String> entries(String listName) {
    return texts.getOrDefault(listName, Set.of());
  }

  private static Set<String> texts(Collection<ListEntry> entries) {
    Set<String> texts = new LinkedHashSet<>();
    entries.forEach(e -> texts.add(e.phrase().text()));
    return Collections.unmodifiableSet(texts);
  }

  private ListEntry find(String listName, String text) {
    Map<String, ListEntry> list = lists.get(listName);
    if (list == null) {
      return null;
    }
    Phrase phrase = Phrase.of(text);
    ListEntry exact = list.get(phrase.key());
    return exact != null ? exact : list.get(phrase.lowerKey());
  }
}
