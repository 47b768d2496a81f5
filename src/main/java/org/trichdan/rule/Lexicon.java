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
import java.util.concurrent.ConcurrentHashMap;
import org.trichdan.text.Spelling;

/** All phrases of the lists and all literals of the rules, to be looked up in a text. */
public final class Lexicon {
  private static final int MAX_KEYS = 1 << 14;

  /** The phrases that are found whatever their case, and by node what each of them is. */
  private final PhraseTree anyCase = new PhraseTree();

  private final List<Entry> ofAnyCase = new ArrayList<>();

  /** Those that ask for their capitals; what they are includes what they are in any case. */
  private final PhraseTree sameCase = new PhraseTree();

  private final List<Entry> ofSameCase = new ArrayList<>();

  private final Map<String, Map<String, ListEntry>> lists = new HashMap<>();
  private final Map<String, Set<String>> texts = new HashMap<>();

  /** What was looked up by its text: articles ask for the same few again and again. */
  private final Map<String, Keys> keys = new ConcurrentHashMap<>();

  /** A phrase as lists hold it, with its capitals and without. */
  private record Keys(String same, String lower) {}

  /**
   * A phrase found in a text.
   *
   * @param text the phrase as written in its list or rule
   * @param lower its words in lower case, in one spelling, with single spaces
   * @param length how many tokens it covers
   * @param classes the lists and literals that have it
   * @param values list name to the value written beside the phrase there; lists without a value for
   *     it are not in the map
   */
  public record Entry(
      String text, String lower, int length, ClassSet classes, Map<String, String> values) {
    public Entry {
      values = Map.copyOf(values);
    }

    private Entry and(Entry other) {
      Map<String, String> both = new HashMap<>(values);
      both.putAll(other.values);
      return new Entry(other.text, lower, length, classes.union(other.classes), both);
    }
  }

  /** The tokens of a text, prepared to be looked up. */
  public interface Forms {
    int size();

    /** The {@link Lexicon#word} of token {@code i} in lower case, in one spelling. */
    int word(int i);

    /** The {@link Lexicon#wordAsWritten} of token {@code i} with its capitals, in one spelling. */
    int wordAsWritten(int i);
  }

  /** Takes the lists in order, each with its class id, and the literals with theirs. */
  Lexicon(Collection<WordList> wordLists, Classes classes, List<Phrase> literals) {
    Map<String, Phrase> capitals = new LinkedHashMap<>();
    for (WordList list : wordLists) {
      Map<String, ListEntry> byKey = new LinkedHashMap<>();
      for (ListEntry entry : list.entries()) {
        byKey.put(entry.phrase().key(), entry);
        noteCapitals(entry.phrase(), capitals);
        Map<String, String> values =
            entry.value() == null ? Map.of() : Map.of(list.name(), entry.value());
        add(entry.phrase(), classes.list(list.name()), values);
      }
      lists.put(list.name(), byKey);
      texts.put(list.name(), texts(byKey.values()));
    }
    for (Phrase literal : literals) {
      add(literal, classes.literal(literal.text()), Map.of());
      noteCapitals(literal, capitals);
    }
    for (Phrase phrase : capitals.values()) {
      Entry any = at(ofAnyCase, anyCase.find(phrase.lowers()));
      int node = sameCase.find(phrase.surfaces());
      if (any != null) {
        ofSameCase.set(node, any.and(ofSameCase.get(node)));
      }
    }
  }

  private static void noteCapitals(Phrase phrase, Map<String, Phrase> capitals) {
    if (phrase.caseSensitive()) {
      capitals.put(phrase.key(), phrase);
    }
  }

  private void add(Phrase phrase, int classId, Map<String, String> values) {
    if (phrase.lowers().isEmpty()) {
      throw new IllegalArgumentException("no word in: " + phrase.text());
    }
    Entry entry =
        new Entry(
            phrase.text(), phrase.lowerKey(), phrase.lowers().size(), ClassSet.of(classId), values);
    if (phrase.caseSensitive()) {
      put(ofSameCase, sameCase.add(phrase.surfaces()), entry);
    } else {
      put(ofAnyCase, anyCase.add(phrase.lowers()), entry);
    }
  }

  private static void put(List<Entry> entries, int node, Entry entry) {
    while (entries.size() <= node) {
      entries.add(null);
    }
    Entry other = entries.get(node);
    entries.set(node, other == null ? entry : other.and(entry));
  }

  private static Entry at(List<Entry> entries, int node) {
    return node < 0 || node >= entries.size() ? null : entries.get(node);
  }

  /**
   * The number of a word for {@link Forms}.
   *
   * @param word in lower case, through {@link Spelling#normalize}
   */
  public int word(String word) {
    return anyCase.word(word);
  }

  /**
   * The number of a word for {@link Forms}.
   *
   * @param word with its capitals, through {@link Spelling#normalize}
   */
  public int wordAsWritten(String word) {
    return sameCase.word(word);
  }

  /**
   * The longest phrase that starts at token {@code i}, or null. A phrase written with capitals
   * counts only where the text has the same ones.
   */
  public Entry longestAt(Forms forms, int i) {
    Entry best = null;
    int any = PhraseTree.ROOT;
    int same = PhraseTree.ROOT;
    for (int end = i; end < forms.size(); end++) {
      any = any < 0 ? any : anyCase.next(any, forms.word(end));
      same = same < 0 ? same : sameCase.next(same, forms.wordAsWritten(end));
      if (any < 0 && same < 0) {
        break;
      }
      Entry here = at(ofSameCase, same);
      here = here == null ? at(ofAnyCase, any) : here;
      best = here == null ? best : here;
    }
    return best;
  }

  /** What these tokens are whatever their case; null when nothing. */
  public Entry inAnyCase(Forms forms, int from, int to) {
    int node = PhraseTree.ROOT;
    for (int i = from; i < to && node != PhraseTree.NONE; i++) {
      node = anyCase.next(node, forms.word(i));
    }
    return at(ofAnyCase, node);
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
    Keys keys = keys(text);
    ListEntry exact = list.get(keys.same());
    return exact != null ? exact : list.get(keys.lower());
  }

  private Keys keys(String text) {
    Keys known = keys.get(text);
    if (known == null) {
      Phrase phrase = Phrase.of(text);
      known = new Keys(phrase.key(), phrase.lowerKey());
      if (keys.size() >= MAX_KEYS) {
        keys.clear();
      }
      keys.put(text, known);
    }
    return known;
  }
}
