package org.trichdan.input;

import java.util.Objects;
import org.trichdan.article.PublicationDate;

/**
 * What a user says about the articles that they do not say themselves.
 *
 * @param defaultDate the publication date of articles that carry none; null for none
 * @param keys under which keys or columns they hold what
 * @param anyLanguage whether articles that are not Vietnamese are read, too
 */
public record InputOptions(PublicationDate defaultDate, KeyMap keys, boolean anyLanguage) {
  /** Nothing is said. */
  public static final InputOptions NONE = new InputOptions(null);

  public InputOptions {
    Objects.requireNonNull(keys, "keys");
  }

  /** Nothing but a date is said. */
  public InputOptions(PublicationDate defaultDate) {
    this(defaultDate, KeyMap.STANDARD, false);
  }

  /** All articles, in whatever language. */
  public static InputOptions inAnyLanguage(PublicationDate defaultDate) {
    return new InputOptions(defaultDate, KeyMap.STANDARD, true);
  }

  /**
   * The same for the same options: whoever has read a file with others may find something else in
   * it.
   *
   * @return empty when nothing is said
   */
  public String signature() {
    return equals(NONE) ? "" : toString();
  }
}
