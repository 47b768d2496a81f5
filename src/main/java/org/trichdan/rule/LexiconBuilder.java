package org.trichdan.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the phrases of lists and rules together into a {@link Lexicon}. */
final class LexiconBuilder {
  /** What is found whatever its case, by its words in lower case. */
  private final Map<List<String>, Lexicon.Entry> anyCase = new LinkedHashMap<>();

  /** What asks for its capitals, by its words with them. */
  private final Map<List<String>, Lexicon.Entry> sameCase = new LinkedHashMap<>();

  /** By the words of {@link #sameCase} the same in lower case. */
  private final Map<List<String>, List<String>> lowers = new LinkedHashMap<>();

  private final TextPool.Builder texts = new TextPool.Builder();
  private final Map<String, int[]> lists = new LinkedHashMap<>();

  void add(WordList list, int classId) {
    for (ListEntry entry : list.entries()) {
      Map<String, String> values =
          entry.value() == null ? Map.of() : Map.of(list.name(), entry.value());
      add(entry.phrase(), classId, values);
    }
    lists.put(
        list.name(),
        list.entries().stream().mapToInt(entry -> texts.of(entry.phrase().text())).toArray());
  }

  /** Adds a phrase of a class; one that is there already is of one class more. */
  void add(Phrase phrase, int classId, Map<String, String> values) {
    if (phrase.lowers().isEmpty()) {
      throw new IllegalArgumentException("no word in: " + phrase.text());
    }
    Lexicon.Entry entry =
        new Lexicon.Entry(
            phrase.text(), phrase.lowerKey(), phrase.lowers().size(), ClassSet.of(classId), values);
    if (phrase.caseSensitive()) {
      sameCase.merge(phrase.surfaces(), entry, Lexicon.Entry::and);
      lowers.put(phrase.surfaces(), phrase.lowers());
    } else {
      anyCase.merge(phrase.lowers(), entry, Lexicon.Entry::and);
    }
  }

  Lexicon build(Classes classes) {
    Entries.Builder entries = new Entries.Builder(texts);
    Map<List<String>, Integer> any = new LinkedHashMap<>();
    Map<List<String>, Integer> same = new LinkedHashMap<>();
    Map<List<String>, Integer> alone = new LinkedHashMap<>();
    anyCase.forEach((words, entry) -> any.put(words, entries.of(entry)));
    sameCase.forEach(
        (words, entry) -> {
          Lexicon.Entry other = anyCase.get(lowers.get(words));
          alone.put(words, entries.of(entry));
          same.put(words, entries.of(other == null ? entry : other.and(entry)));
        });
    PhraseTableBuilder.Unpooled anyTable = PhraseTableBuilder.of(any, texts);
    PhraseTableBuilder.Unpooled sameTable = PhraseTableBuilder.of(same, texts);
    // Of the same shape, since it has the same phrases in the same order.
    PhraseTableBuilder.Unpooled aloneTable = PhraseTableBuilder.of(alone, texts);
    TextPool pool = texts.build();
    return new Lexicon(
        pool,
        anyTable.with(pool),
        sameTable.with(pool),
        aloneTable.with(pool).entries(),
        entries.build(pool),
        lists,
        classes);
  }
}
