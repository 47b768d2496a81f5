package org.trichdan.review;

import java.util.List;

/**
 * The words for what is wrong with a rejected statement that are offered; a reviewer may write
 * anything else instead.
 */
public final class Reasons {
  /** Nobody says this: a term, a title, a name, words of the writer. */
  public static final String NO_STATEMENT = "no-statement";

  /** Somebody else says it, or nobody knows who. */
  public static final String WRONG_SPEAKER = "wrong-speaker";

  /** It begins or ends at the wrong place, beyond mending. */
  public static final String WRONG_WORDS = "wrong-words";

  /** The same words are a statement already. */
  public static final String TWICE = "twice";

  /** The text is damaged there. */
  public static final String GARBLED = "garbled";

  /** All of them, in the order to offer them. */
  public static final List<String> ALL =
      List.of(NO_STATEMENT, WRONG_SPEAKER, WRONG_WORDS, TWICE, GARBLED);

  private Reasons() {}
}
