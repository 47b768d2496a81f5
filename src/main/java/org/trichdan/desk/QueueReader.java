package org.trichdan.desk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.trichdan.review.ReviewState;
import org.trichdan.store.Archive;
import org.trichdan.store.StatementQueries;
import org.trichdan.store.StoreException;
import org.trichdan.store.WordQueries;

/** Walks through what nobody has reviewed. */
final class QueueReader {
  private static final int NONE = -1;

  private final Archive archive;
  private final StatementIndex index;
  private final People people;

  QueueReader(Archive archive, StatementIndex index, People people) {
    this.archive = archive;
    this.index = index;
    this.people = people;
  }

  Queue at(Filter filter, String position) throws StoreException {
    int current =
        position == null ? NONE : index.place(new StatementQueries(archive).number(position));
    Selection selection = new Selection(unreviewed(filter), index, people);
    BitSet words = filter.words() == null ? null : words(filter.words());
    int previous = NONE;
    int next = NONE;
    long left = 0;
    long before = 0;
    for (int place = 0; place < index.size(); place++) {
      if (selection.has(place) && (words == null || words.get(place))) {
        left++;
        if (current == NONE) {
          current = place;
        } else if (place < current) {
          previous = place;
          before++;
        } else if (place > current && next == NONE) {
          next = place;
        }
      }
    }
    List<Integer> places = new ArrayList<>();
    for (int place : new int[] {current, previous, next}) {
      if (place != NONE) {
        places.add(place);
      }
    }
    List<Statement> read = new StatementReader(archive, index).at(places);
    int i = 0;
    Statement now = current == NONE ? null : read.get(i++);
    String last = previous == NONE ? null : read.get(i++).id();
    return new Queue(now, last, next == NONE ? null : read.get(i).id(), left, before);
  }

  private static Filter unreviewed(Filter f) {
    return new Filter(
        f.words(),
        f.speaker(),
        f.source(),
        f.outlet(),
        f.from(),
        f.to(),
        f.kind(),
        f.polarity(),
        ReviewState.NEW);
  }

  /** The latest with the words; what is beyond comes up when these are reviewed. */
  private BitSet words(String words) throws StoreException {
    BitSet places = new BitSet(index.size());
    List<Long> rows =
        new WordQueries(archive).find(words, false, 0, Long.MAX_VALUE, Searcher.MOST_WITH_WORDS);
    for (long row : rows) {
      int place = index.place(row);
      if (place != NONE) {
        places.set(place);
      }
    }
    return places;
  }
}
