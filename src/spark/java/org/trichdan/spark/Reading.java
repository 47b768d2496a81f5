package org.trichdan.spark;

import java.io.Serializable;
import org.trichdan.article.PublicationDate;
import org.trichdan.input.InputOptions;
import org.trichdan.input.KeyMap;

/**
 * What a user says about the articles, as it travels to the executors.
 *
 * @param date the publication date of articles that carry none; null for none
 * @param map as {@link KeyMap#parse} reads it; null for the standard keys
 * @param anyLanguage whether articles that are not Vietnamese are read, too
 */
record Reading(String date, String map, boolean anyLanguage) implements Serializable {
  /** Nothing is said. */
  static final Reading STANDARD = new Reading(null, null, false);

  /**
   * The same for the program.
   *
   * @throws RuntimeException when the date or the map cannot be read
   */
  InputOptions options() {
    return new InputOptions(date == null ? null : PublicationDate.parse(date), keys(), anyLanguage);
  }

  /** Under which keys articles hold what. */
  KeyMap keys() {
    return map == null ? KeyMap.STANDARD : KeyMap.parse(map);
  }
}
