package org.trichdan.knowledge;

import java.io.Serializable;
import java.util.List;
import org.trichdan.store.Period;

/**
 * Which clusters to find.
 *
 * @param speaker a name of the speaker; null for any
 * @param period only what was said in it is looked at
 * @param words all of which one of the statements must have, with or without diacritics
 * @param outlets how many outlets at least
 * @param days how many days may lie between two statements
 * @param undated whether statements whose day is not known are compared, too, more strictly
 */
public record ClusterQuery(
    String speaker, Period period, List<String> words, int outlets, int days, boolean undated)
    implements Serializable {
  /** How many days apart at most anybody may ask for. */
  public static final int MOST_DAYS = 366;

  public ClusterQuery {
    words = List.copyOf(words);
  }

  /**
   * Whether a statement is looked at.
   *
   * @param appeared when it appeared: a day, a month, a year or null
   */
  boolean admits(String appeared) {
    return undated || Gist.isDay(appeared);
  }
}
