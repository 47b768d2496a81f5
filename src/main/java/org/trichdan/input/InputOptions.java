package org.trichdan.input;

import java.util.Objects;
import org.trichdan.article.PublicationDate;

/**
 * What a user says about the articles that they do not say themselves.
 *
 * @param defaultDate the publication date of articles that carry none; null for none
 * @param keys under which keys or columns they hold what
 */
public record InputOptions(PublicationDate defaultDate, KeyMap keys) {
  /** Nothing is said. */
  public static final InputOptions NONE = new InputOptions(null);

  public InputOptions {
    Objects.requireNonNull(keys, "keys");
  }

  /** The keys are those that crawlers commonly use. */
  public InputOptions(PublicationDate defaultDate) {
    this(defaultDate, KeyMap.STANDARD);
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
