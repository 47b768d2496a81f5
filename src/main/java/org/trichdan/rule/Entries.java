package org.trichdan.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Map<Lexicon.Entry, Integer> numbers = new HashMap<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<ClassSet, Integer> sets = new LinkedHashMap<>();
    private int[] data = new int[1 << 10];
    private int size;

    Builder(TextPool.Builder texts) {
      this.texts = texts;
    }

    /** The number of an entry; equal ones have the same. */
    int of(Lexicon.Entry entry) {
      Integer known = numbers.putIfAbsent(entry, numbers.size());
      if (known != null) {
        return known;
      }
      starts.add(size);
      add(texts.of(entry.text()));
      add(texts.of(entry.lower()));
      add(entry.length());
      Integer set = sets.putIfAbsent(entry.classes(), sets.size());
      add(set == null ? sets.size() - 1 : set);
      add(entry.values().size());
      // In one order, so that the same rules always give the same file.
      entry.values().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              value -> {
                add(texts.of(value.getKey()));
                add(texts.of(value.getValue()));
              });
      return numbers.size() - 1;
    }

    private void add(int number) {
      if (size == data.length) {
        data = Arrays.copyOf(data, 2 * size);
      }
      data[size++] = number;
    }

    Entries build(TextPool pool) {
      return new Entries(
          pool,
          starts.stream().mapToInt(Integer::intValue).toArray(),
          Arrays.copyOf(data, size),
          sets.keySet().stream().map(ClassSet::ids).toArray(int[][]::new));
    }
  }
}
