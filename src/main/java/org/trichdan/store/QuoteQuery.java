package org.trichdan.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What to look for among the statements that stand. Everything that is null does not matter.
 *
 * @param words words of the content, the speaker or the title, all of which must occur
 * @param speakers names of one person, spelt differently: the words of one of them must occur in
 *     the speaker's name
 * @param source part of an outlet's name, through which the statement came
 * @param outlet part of the name of the outlet that published it
 * @param from the first day, month or year, as {@code 2025-11-26}; see {@link Period}
 * @param to the last day, month or year, which is included
 * @param kind {@code direct}, {@code mixed} or {@code indirect}
 * @param polarity {@code affirm}, {@code deny} or {@code decline}
 * @param most how many to find at most
 */
public record QuoteQuery(
    String words,
    List<String> speakers,
    String source,
    String outlet,
    String from,
    String to,
    String kind,
    String polarity,
    int most) {
  /** A limit that limits nothing. */
  public static final int ALL = Integer.MAX_VALUE;

  /** Whether anything but words is asked for. */
  boolean isFiltered() {
    return Stream.of(speakers, source, outlet, from, to, kind, polarity).anyMatch(Objects::nonNull);
  }
}
