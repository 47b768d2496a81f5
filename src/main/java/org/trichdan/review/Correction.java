package org.trichdan.review;

import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.attribution.SpeakerType;

/**
 * What is right instead, or, of an added statement, what it is. What is null stays as it was.
 *
 * @param place where the words stand
 * @param speaker the full name of who says it, without title; empty when it is nobody who can be
 *     named
 * @param speakerType what the speaker is; when null, as it was, and a person where nobody was named
 * @param kind how the words are given
 * @param polarity the speaker's stance to them
 */
public record Correction(
    Place place, String speaker, SpeakerType speakerType, Kind kind, Polarity polarity) {
  /**
   * A stretch of an article.
   *
   * @param in its title or its text
   * @param start first code point
   * @param end code point after the last
   */
  public record Place(Citation.Field in, int start, int end) {}

  /** Other words. */
  public static Correction ofPlace(Place place) {
    return new Correction(place, null, null, null, null);
  }

  /** Another speaker. */
  public static Correction ofSpeaker(String name) {
    return new Correction(null, name, null, null, null);
  }

  /** Whether nothing is corrected at all. */
  public boolean isEmpty() {
    return place == null
        && speaker == null
        && speakerType == null
        && kind == null
        && polarity == null;
  }
}
