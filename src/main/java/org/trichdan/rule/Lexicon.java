package org.trichdan.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.trichdan.text.Spelling;

/** All phrases of the lists and all literals of the rules, to be looked up in a text. */
public final class Lexicon {
  /** The phrases that are found whatever their case, and by node what each of them is. */
  private final PhraseTree anyCase = new PhraseTree();

  private final List<Entry> ofAnyCase = new ArrayList<>();

  /** Those that ask for their capitals; what they are includes what they are in any case. */
  private final PhraseTree sameCase = new PhraseTree();

  private final List<Entry> ofSameCase = new ArrayList<>();

  private final Map<String, Map<String, ListEntry>> lists = new HashMap<>();
  private final Map<String, Set<String>> texts = new HashMap<>();

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

    Form form(int i);
  }

  /**
   * A word as the lexicon knows it, to be looked up more than once. Immutable; of one lexicon. It
   * is made to be extended by what else is known of a word: a text's words lie all over the memory,
   * and each is fetched once.
   */
  public static class Form {
    /** What the word is by itself; null for nothing. */
    private final Entry entry;

    /** Its numbers in the two trees, and the nodes that it leads to from their roots. */
    private final int word;

    private final int wordAsWritten;
    private final int anyCase;
    private final int sameCase;

    /** Which words may follow in a phrase; none for a word that opens none. */
    private final long followers;

    /**
     * @param lower in lower case, through {@link Spelling#normalize}
     * @param asWritten with its capitals, through {@link Spelling#normalize}
     */
    public Form(Lexicon lexicon, String lower, String asWritten) {
      word = lexicon.anyCase.word(lower);
      wordAsWritten = lexicon.sameCase.word(asWritten);
      anyCase = lexicon.anyCase.next(PhraseTree.ROOT, word);
      sameCase = lexicon.sameCase.next(PhraseTree.ROOT, wordAsWritten);
      entry = lexicon.entry(anyCase, sameCase);
      followers = lexicon.anyCase.followers(anyCase) | lexicon.sameCase.followers(sameCase);
    }

    private boolean mayFollow(Form other) {
      return (other.followers & (PhraseTree.mark(word) | PhraseTree.mark(wordAsWritten))) != 0;
    }
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
   * The longest phrase that starts at token {@code i}, or null. A phrase written with capitals
   * counts only where the text has the same ones.
   */
  public Entry longestAt(Forms forms, int i) {
    if (i >= forms.size()) {
      return null;
    }
    Form first = forms.form(i);
    Entry best = first.entry;
    int any = first.anyCase;
    int same = first.sameCase;
    if (i + 1 == forms.size() || !forms.form(i + 1).mayFollow(first)) {
      return best;
    }
    boolean open = true;
    for (int end = i + 1; open && end < forms.size(); end++) {
      Form form = forms.form(end);
      any = anyCase.next(any, form.word);
      same = sameCase.next(same, form.wordAsWritten);
      open = any >= 0 || same >= 0;
      Entry here = entry(any, same);
      best = here == null ? best : here;
    }
    return best;
  }

  /** What these tokens are whatever their case; null when nothing. */
  public Entry inAnyCase(Forms forms, int from, int to) {
    int node = PhraseTree.ROOT;
    for (int i = from; i < to; i++) {
      node = anyCase.next(node, forms.form(i).word);
    }
    return at(ofAnyCase, node);
  }

  private Entry entry(int any, int same) {
    Entry exact = at(ofSameCase, same);
    return exact == null ? at(ofAnyCase, any) : exact;
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
    Phrase phrase = isPlain(text) ? null : Phrase.of(text);
    String same = phrase == null ? Spelling.normalize(text) : phrase.key();
    ListEntry exact = list.get(same);
    if (exact != null) {
      return exact;
    }
    String lower = phrase == null ? same.toLowerCase(Locale.ROOT) : phrase.lowerKey();
    return list.get(lower);
  }

  /** Whether its tokens are its words: letters with single spaces between them. */
  private static boolean isPlain(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c) && !(c == ' ' && letter)) {
        return false;
      }
      letter = c != ' ';
    }
    return letter;
  }
}
