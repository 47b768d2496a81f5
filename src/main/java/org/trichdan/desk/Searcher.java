package org.trichdan.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.trichdan.store.Archive;
import org.trichdan.store.StoreException;
import org.trichdan.store.WordQueries;

/** Finds the statements that fit. */
final class Searcher {
  /** So many statements with the words are looked up, the last read first. */
  static final int MOST_WITH_WORDS = 20_000;

  private final Archive archive;
  private final LoadedStore.View now;
  private final StatementIndex index;
  private final People people;

  Searcher(Archive archive, LoadedStore.View now) {
    this.archive = archive;
    this.now = now;
    this.index = now.index();
    this.people = now.people();
  }

  Found find(Filter filter, int page, int size, Order order) throws StoreException {
    Selection selection = new Selection(filter, index, people);
    boolean words = filter.words() != null;
    if (!words && selection.isAll()) {
      return everything(page, size, order);
    }
    Tallies tallies = new Tallies(index, people);
    WithWords with = words ? withWords(filter.words(), selection) : null;
    int[] places = words ? sorted(with, selection, order) : inOrder(order);
    List<Integer> shown = new ArrayList<>();
    long from = (page - 1L) * size;
    long total = 0;
    for (int place : places) {
      if (words || selection.has(place)) {
        tallies.add(place);
        if (total >= from && shown.size() < size) {
          shown.add(place);
        }
        total++;
      }
    }
    List<Hit> hits = hits(shown, filter.words(), with);
    return new Found(new Page<>(total, page, size, hits), words && with.more, tallies.facets());
  }

  /** Everything has been counted when the store was read. */
  private Found everything(int page, int size, Order order) throws StoreException {
    long from = (page - 1L) * size;
    List<Integer> shown = Arrays.stream(inOrder(order)).skip(from).limit(size).boxed().toList();
    List<Hit> hits = hits(shown, null, null);
    return new Found(new Page<>(index.size(), page, size, hits), false, now.facets());
  }

  private List<Hit> hits(List<Integer> places, String words, WithWords with) throws StoreException {
    List<Statement> statements = new StatementReader(archive, index).at(places);
    Pieces pieces = new Pieces(words);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Statement s = statements.get(i);
      boolean exact = with == null || with.exact.get(places.get(i));
      hits.add(new Hit(s, pieces.of(s.attribution().content(), exact), exact));
    }
    return hits;
  }

  private int[] inOrder(Order order) {
    if (order != Order.OLDEST) {
      return index.newest;
    }
    int[] oldest = new int[index.size()];
    int known = 0;
    while (known < oldest.length && index.days[index.newest[known]] != 0) {
      known++;
    }
    for (int i = 0; i < oldest.length; i++) {
      oldest[i] = index.newest[i < known ? known - 1 - i : i];
    }
    return oldest;
  }

  /**
   * The statements that have some words.
   *
   * @param all those with any diacritics
   * @param exact those with the same
   * @param more whether there are more
   */
  private record WithWords(BitSet all, BitSet exact, boolean more) {}

  private WithWords withWords(String words, Selection selection) throws StoreException {
    long least = 0;
    long greatest = Long.MAX_VALUE;
    if (!selection.isAll()) {
      least = Long.MAX_VALUE;
      greatest = -1;
      for (int place = 0; place < index.size(); place++) {
        if (selection.has(place)) {
          least = Math.min(least, index.rows[place]);
          greatest = Math.max(greatest, index.rows[place]);
        }
      }
    }
    WordQueries queries = new WordQueries(archive);
    List<Long> exact = queries.find(words, true, least, greatest, MOST_WITH_WORDS + 1);
    List<Long> folded = queries.find(words, false, least, greatest, MOST_WITH_WORDS + 1);
    BitSet same = places(exact);
    BitSet all = places(folded);
    all.or(same);
    boolean more = Math.max(exact.size(), folded.size()) > MOST_WITH_WORDS;
    return new WithWords(all, same, more);
  }

  private BitSet places(List<Long> rows) {
    BitSet places = new BitSet(index.size());
    for (long row : rows) {
      int place = index.place(row);
      if (place >= 0) {
        places.set(place);
      }
    }
    return places;
  }

  private int[] sorted(WithWords with, Selection selection, Order order) {
    int none = index.dayNames.length;
    long[] keys =
        with.all.stream()
            .filter(selection::has)
            .mapToLong(
                place -> {
                  int day = index.days[place];
                  long time = order == Order.OLDEST ? (day == 0 ? none : day) : none - day;
                  boolean later = order == Order.BEST && !with.exact.get(place);
                  return (later ? 1L << 62 : 0) | time << Integer.SIZE | place;
                })
            .toArray();
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }
}
