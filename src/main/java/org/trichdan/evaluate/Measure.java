package org.trichdan.evaluate;

/** What is counted, for each kind of statement (the gold's kind, where there is one). */
enum Measure {
  /** Statements of the gold that count, found or not. */
  GOLD,
  /** Statements of the gold that were found. */
  MATCHED,
  /** Found with exactly the gold's span. */
  EXACT,
  /** Found with nearly its span, and with its speaker, sources and date. */
  WHOLE,
  /** Found, but not in the gold. */
  FALSE,
  SPEAKER,
  SOURCES,
  DATE,
  ADDRESSEE,
  POLARITY,
  KIND,
  /** Outlets of matched statements: those found, those made up, those missed. */
  SOURCE_FOUND,
  SOURCE_FALSE,
  SOURCE_MISSED,
  /** Dates of matched statements; a wrong one is both false and missed. */
  DATE_FOUND,
  DATE_FALSE,
  DATE_MISSED,
  /** Statements of the gold whose words do not stand in the article. */
  UNLOCATED
}
