package org.trichdan.rule;

import java.util.HashMap;
import java.util.Map;

/**
 * What phrases are, by number. An entry is made when it is first asked for: a short article has few
 * of them. Safe for use by many threads.
 */
final class Entries {
  private final TextPool texts;

  /** By entry where in the data it stands. */
  private final int[] starts;

  /** Text, lower text, length, set of classes, how many values, and of each its list and text. */
  private final int[] data;

  private final int[][] sets;

  /** Threads may make the same one twice; both are the same to whoever reads them. */
  private final Lexicon.Entry[] made;

  private final ClassSet[] madeSets;

  private Entries(TextPool texts, int[] starts, int[] data, int[][] sets) {
    this.texts = texts;
    this.starts = starts;
    this.data = data;
    this.sets = sets;
    this.made = new Lexicon.Entry[starts.length];
    this.madeSets = new ClassSet[sets.length];
  }

  /** The entry of this number; null for {@link PhraseTable#NONE}. */
  Lexicon.Entry get(int number) {
    if (number < 0) {
      return null;
    }
    Lexicon.Entry entry = made[number];
    if (entry == null) {
      entry = make(starts[number]);
      made[number] = entry;
    }
    return entry;
  }

  private Lexicon.Entry make(int at) {
    Map<String, String> values = new HashMap<>();
    int end = at + 5 + 2 * data[at + 4];
    for (int i = at + 5; i < end; i += 2) {
      values.put(texts.get(data[i]), texts.get(data[i + 1]));
    }
    return new Lexicon.Entry(
        texts.get(data[at]), texts.get(data[at + 1]), data[at + 2], set(data[at + 3]), values);
  }

  private ClassSet set(int number) {
    ClassSet set = madeSets[number];
    if (set == null) {
      set = ClassSet.of(sets[number]);
      madeSets[number] = set;
    }
    return set;
  }

  void writeTo(TapeWriter tape) {
    tape.numbers(starts);
    tape.numbers(data);
    tape.number(sets.length);
    for (int[] set : sets) {
      tape.numbers(set);
    }
  }

  static Entries read(TapeReader tape) {
    int[] starts = tape.numbers();
    int[] data = tape.numbers();
    int[][] sets = new int[tape.number()][];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = tape.numbers();
    }
    return new Entries(tape.pool(), starts, data, sets);
  }

  /** Numbers entries. */
  static final class Builder {
    private final TextPool.Builder texts;
    private final Numbering<Lexicon.Entry> numbers = new Numbering<>();
    private final IntList starts = new IntList();
    private final Numbering<ClassSet> sets = new Numbering<>();
    private final IntList data = new IntList();

    Builder(TextPool.Builder texts) {
      this.texts = texts;
    }

    /** The number of an entry; equal ones have the same. */
    int of(Lexicon.Entry entry) {
      int before = numbers.size();
      int number = numbers.of(entry);
      if (number == before) {
        write(entry);
      }
      return number;
    }

    private void write(Lexicon.Entry entry) {
      starts.add(data.size());
      data.add(texts.of(entry.text()));
      data.add(texts.of(entry.lower()));
      data.add(entry.length());
      data.add(sets.of(entry.classes()));
      data.add(entry.values().size());
      // In one order, so that the same rules always give the same file.
      entry.values().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              value -> {
                data.add(texts.of(value.getKey()));
                data.add(texts.of(value.getValue()));
              });
    }

    Entries build(TextPool pool) {
      return new Entries(
          pool,
          starts.toArray(),
          data.toArray(),
          sets.things().stream().map(ClassSet::ids).toArray(int[][]::new));
    }
  }
}
