package org.trichdan.rule;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.trichdan.text.Spelling;

/** All phrases of the lists and all literals of the rules, to be looked up in a text. */
public final class Lexicon {
  private final TextPool pool;

  /** The phrases that are found whatever their case. */
  private final PhraseTable anyCase;

  /** Those that ask for their capitals; what they are includes what they are in any case. */
  private final PhraseTable sameCase;

  /** By node of {@link #sameCase} what a phrase is by its capitals alone. */
  private final int[] sameCaseAlone;

  private final Entries entries;

  /** By list the numbers of its texts, in file order. */
  private final Map<String, int[]> lists;

  private final Classes classes;
  private final Meanings meanings = new Meanings();
  private final Map<String, Set<String>> texts = new ConcurrentHashMap<>();

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

    Entry and(Entry other) {
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
      anyCase = lexicon.anyCase.next(PhraseTable.ROOT, word);
      sameCase = lexicon.sameCase.next(PhraseTable.ROOT, wordAsWritten);
      entry = lexicon.entry(anyCase, sameCase);
      followers = lexicon.anyCase.followers(anyCase) | lexicon.sameCase.followers(sameCase);
    }

    private boolean mayFollow(Form other) {
      return (other.followers & (PhraseTable.mark(word) | PhraseTable.mark(wordAsWritten))) != 0;
    }
  }

  Lexicon(
      TextPool pool,
      PhraseTable anyCase,
      PhraseTable sameCase,
      int[] sameCaseAlone,
      Entries entries,
      Map<String, int[]> lists,
      Classes classes) {
    this.pool = pool;
    this.anyCase = anyCase;
    this.sameCase = sameCase;
    this.sameCaseAlone = sameCaseAlone;
    this.entries = entries;
    this.lists = lists;
    this.classes = classes;
  }

  /** Takes the lists in order, each with its class id, and the literals with theirs. */
  static Lexicon of(Collection<WordList> wordLists, Classes classes, List<Phrase> literals) {
    LexiconBuilder builder = new LexiconBuilder();
    wordLists.forEach(list -> builder.add(list, classes.list(list.name())));
    literals.forEach(phrase -> builder.add(phrase, classes.literal(phrase.text()), Map.of()));
    return builder.build(classes);
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
    int node = PhraseTable.ROOT;
    for (int i = from; i < to; i++) {
      node = anyCase.next(node, forms.form(i).word);
    }
    return entries.get(anyCase.entry(node));
  }

  private Entry entry(int any, int same) {
    int exact = sameCase.entry(same);
    return entries.get(exact < 0 ? anyCase.entry(any) : exact);
  }

  /** Whether the list has the phrase, by the same rules of case and tone as in a text. */
  public boolean contains(String listName, String phrase) {
    return find(classes.list(listName), phrase) != null;
  }

  /** The value beside the phrase in that list; null when there is none or no such phrase. */
  public String value(String listName, String phrase) {
    Entry entry = find(classes.list(listName), phrase);
    return entry == null ? null : entry.values().get(listName);
  }

  /**
   * What a word is that is spelled so, capitals and all: for words that need not be cut into
   * tokens.
   *
   * @param spelling through {@link Spelling#normalize}
   */
  public ClassSet classesOf(String spelling) {
    Entry written = asWritten(spelling);
    Entry any = inLowerCase(spelling);
    ClassSet classes = written == null ? ClassSet.EMPTY : written.classes();
    return any == null ? classes : classes.union(any.classes());
  }

  /** The entries of the list as written, in file order; empty when there is no such list. */
  public Set<String> entries(String listName) {
    return texts.computeIfAbsent(listName, this::textsOf);
  }

  private Set<String> textsOf(String listName) {
    Set<String> all = new LinkedHashSet<>();
    for (int text : lists.getOrDefault(listName, new int[0])) {
      all.add(pool.get(text));
    }
    return Collections.unmodifiableSet(all);
  }

  /**
   * What a list has: the phrase as it is written, else what counts whatever the case; null when it
   * has neither.
   *
   * @param list the class of its units, see {@link Classes#list}
   */
  public Entry find(int list, String text) {
    Meanings.Meaning meaning = meanings.get(text);
    if (meaning == null) {
      meaning = lookUp(text);
      meanings.remember(meaning);
    }
    return meaning.in(list);
  }

  private Meanings.Meaning lookUp(String text) {
    String spelling = isPlain(text) ? Spelling.normalize(text) : Phrase.of(text).key();
    return new Meanings.Meaning(
        text, asWritten(spelling), inLowerCase(spelling.toLowerCase(Locale.ROOT)));
  }

  /** What these words are by their capitals alone. */
  private Entry asWritten(String words) {
    int node = sameCase.find(words);
    return node < 0 ? null : entries.get(sameCaseAlone[node]);
  }

  /** What these words, which have no capitals, are whatever their case. */
  private Entry inLowerCase(String words) {
    return entries.get(anyCase.entry(anyCase.find(words)));
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

  void writeTo(TapeWriter tape) {
    anyCase.writeTo(tape);
    sameCase.writeTo(tape);
    tape.numbers(sameCaseAlone);
    entries.writeTo(tape);
    tape.number(lists.size());
    lists.forEach(
        (name, numbers) -> {
          tape.text(name);
          tape.numbers(numbers);
        });
  }

  static Lexicon read(TapeReader tape, Classes classes) {
    PhraseTable anyCase = PhraseTable.read(tape);
    PhraseTable sameCase = PhraseTable.read(tape);
    int[] sameCaseAlone = tape.numbers();
    Entries entries = Entries.read(tape);
    Map<String, int[]> lists = new LinkedHashMap<>();
    for (int i = tape.number(); i > 0; i--) {
      lists.put(tape.text(), tape.numbers());
    }
    return new Lexicon(tape.pool(), anyCase, sameCase, sameCaseAlone, entries, lists, classes);
  }

  /** All its texts, under the numbers by which {@link #writeTo} calls them. */
  TextPool pool() {
    return pool;
  }
}
