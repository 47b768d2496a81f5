package org.trichdan.desk;

import java.util.List;
import org.trichdan.review.ReviewState;

/**
 * What is filtered and counted of all statements that stand, in columns: about 40 bytes for each.
 * They lie article by article, the newest first, each article in reading order; a statement is
 * known by its place in this order. Names are numbers, 0 for none. Nothing changes but the states.
 */
final class StatementIndex {
  private static final List<ReviewState> STATES = List.of(ReviewState.values());

  /** Of each statement the number of its row in the store. */
  final long[] rows;

  /** The place of the article among the articles. */
  final int[] articles;

  final int[] speakers;
  final int[] roles;

  /** A number of {@link #sourceSets}. */
  final int[] sources;

  /** When it was said, else when it appeared: a number of {@link #dayNames}. */
  final int[] days;

  /** Places of kind and polarity: three times the first, and the second. */
  final byte[] stances;

  /** Places of {@link ReviewState}s, see {@link #code}. */
  final byte[] states;

  /** All statements, the latest first; those of no day last. */
  final int[] newest;

  /** Of each article the place of its first statement; one more at the end. */
  final int[] starts;

  /** Of each article its outlet. */
  final int[] outlets;

  /** Of each article its number in the store. */
  final long[] articleIds;

  final String[] speakerNames;
  final String[] roleNames;
  final String[] outletNames;
  final String[] sourceNames;

  /** In order of time. */
  final String[] dayNames;

  /** Which outlets come together. */
  final int[][] sourceSets;

  /** By the number of a row the place of its statement; -1 for none. */
  private final int[] places;

  StatementIndex(IndexLoader loaded) {
    rows = loaded.rows;
    articles = loaded.articles;
    speakers = loaded.speakers;
    roles = loaded.roles;
    sources = loaded.sources;
    days = loaded.days;
    stances = loaded.stances;
    states = new byte[rows.length];
    newest = loaded.newest;
    starts = loaded.starts;
    outlets = loaded.outlets;
    articleIds = loaded.articleIds;
    speakerNames = loaded.speakerNames;
    roleNames = loaded.roleNames;
    outletNames = loaded.outletNames;
    sourceNames = loaded.sourceNames;
    dayNames = loaded.dayNames;
    sourceSets = loaded.sourceSets;
    places = loaded.places;
  }

  /** How many statements there are. */
  int size() {
    return rows.length;
  }

  /** How a state is kept. */
  static byte code(ReviewState state) {
    return (byte) STATES.indexOf(state);
  }

  /** The place of a statement; -1 when it does not stand, or is newer than this index. */
  int place(long row) {
    return row < 0 || row >= places.length ? -1 : places[(int) row];
  }

  /** The place of an article by its number in the store; -1 when it does not stand. */
  int article(long id) {
    for (int i = 0; i < articleIds.length; i++) {
      if (articleIds[i] == id) {
        return i;
      }
    }
    return -1;
  }

  /** The outlet that published a statement. */
  int outlet(int place) {
    return outlets[articles[place]];
  }

  int kind(int place) {
    return stances[place] / 3;
  }

  int polarity(int place) {
    return stances[place] % 3;
  }
}
