package org.trichdan.input;

import org.trichdan.article.PublicationDate;

/**
 * What a user says about the articles that they do not say themselves.
 *
 * @param defaultDate the publication date of articles that carry none; null for none
 * @param anyLanguage whether articles that are not Vietnamese are read, too
 */
public record InputOptions(PublicationDate defaultDate, boolean anyLanguage) {
  /** Nothing is said. */
  public static final InputOptions NONE = new InputOptions(null, false);

  /** Nothing but a date is said. */
  public InputOptions(PublicationDate defaultDate) {
    this(defaultDate, false);
  }
}
