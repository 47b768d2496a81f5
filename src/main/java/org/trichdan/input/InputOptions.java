package org.trichdan.input;

import org.trichdan.article.PublicationDate;

/**
 * What a user says about the articles that they do not say themselves.
 *
 * @param defaultDate the publication date of articles that carry none; null for none
 */
public record InputOptions(PublicationDate defaultDate) {
  /** Nothing is said. */
  public static final InputOptions NONE = new InputOptions(null);
}
