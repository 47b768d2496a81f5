package org.trichdan.desk;

/** In which order statements are shown. */
public enum Order {
  /** With the words exactly as written first, then the latest; without words, the latest. */
  BEST,
  /** The latest first; those without a day last. */
  NEWEST,
  /** The earliest first; those without a day last. */
  OLDEST
}
