package org.trichdan.html;

/** What a block is, seen by itself. */
enum Grade {
  /** Stands in a part of the page that is not the article's. */
  OUT,
  CAPTION,
  LINK,
  /** A label, an arrow, a word to the reader. */
  FURNITURE,
  /** Short and no sentence: a heading, a list item, a byline, anything. */
  SHORT,
  /** Short, and ends like a sentence. */
  SENTENCE,
  /** Long, and reads like sentences. */
  PROSE;

  boolean isText() {
    return this == SENTENCE || this == PROSE;
  }
}
