package org.trichdan.desk;

import org.trichdan.knowledge.Aliases;
import org.trichdan.review.ReviewState;
import org.trichdan.store.QuoteQuery;

/**
 * Which statements are meant. Everything that is null does not matter. The filters are those of
 * {@code trichdan search}, and one more.
 *
 * @param words words of the content, the speaker or the title, all of which must occur, with or
 *     without diacritics
 * @param speaker words of the speaker's name, by any spelling that is confirmed
 * @param source part of the name of an outlet through which the statement came
 * @param outlet part of the name of the outlet that published it
 * @param from the first day, month or year: of the saying, or else of the article
 * @param to the last day, month or year, which is included
 * @param kind {@code direct}, {@code mixed} or {@code indirect}
 * @param polarity {@code affirm}, {@code deny} or {@code decline}
 * @param state how far it is reviewed
 */
public record Filter(
    String words,
    String speaker,
    String source,
    String outlet,
    String from,
    String to,
    String kind,
    String polarity,
    ReviewState state) {
  /** Everything. */
  public static final Filter ALL = new Filter(null, null, null, null, null, null, null, null, null);

  /** The same for the store, but for the state. */
  QuoteQuery query(Aliases aliases) {
    return new QuoteQuery(
        words,
        speaker == null ? null : aliases.spellings(speaker),
        source,
        outlet,
        from,
        to,
        kind,
        polarity,
        QuoteQuery.ALL);
  }
}
