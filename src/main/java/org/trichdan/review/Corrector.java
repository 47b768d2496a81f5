package org.trichdan.review;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Mention;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.SpeakerType;

/** Makes of a statement, or of nothing, what a reviewer says it is. */
public final class Corrector {
  /** The {@code rule} of statements that people marked. */
  public static final String BY_HAND = "by-hand";

  private Corrector() {}

  /**
   * The statement as it is corrected.
   *
   * @throws BadCorrectionException when it corrects nothing, or its place is none, or lies in
   *     another field, where its speaker and cue would not be
   */
  public static Attribution correct(Article article, Attribution found, Correction correction)
      throws BadCorrectionException {
    if (correction.isEmpty()) {
      throw new BadCorrectionException("corrects nothing");
    }
    if (correction.place() != null && correction.place().in() != found.citation().in()) {
      throw new BadCorrectionException(
          "the words stand in the "
              + correction.place().in().label()
              + ", the statement does not: reject it, and mark the words as missed");
    }
    Citation citation =
        correction.place() == null
            ? found.citation()
            : MarkedField.of(article, correction.place().in()).cite(correction.place());
    return new Attribution(
        or(correction.kind(), found.kind()),
        or(correction.polarity(), found.polarity()),
        citation.exact(),
        speaker(article, citation, found.speaker(), correction),
        found.cue(),
        found.addressee(),
        found.sources(),
        found.date(),
        citation,
        found.rule(),
        found.confidence());
  }

  /**
   * A statement that was not found.
   *
   * @throws BadCorrectionException when something is missing, or its place is none
   */
  public static Attribution add(Article article, Correction added) throws BadCorrectionException {
    if (added.place() == null || added.kind() == null || added.polarity() == null) {
      throw new BadCorrectionException("an added statement needs a place, a kind and a polarity");
    }
    Citation citation = MarkedField.of(article, added.place().in()).cite(added.place());
    return new Attribution(
        added.kind(),
        added.polarity(),
        citation.exact(),
        speaker(article, citation, null, added),
        null,
        null,
        List.of(),
        null,
        citation,
        BY_HAND,
        1);
  }

  private static Speaker speaker(
      Article article, Citation citation, Speaker found, Correction correction) {
    SpeakerType type = correction.speakerType();
    if (correction.speaker() == null) {
      return found == null || type == null
          ? found
          : new Speaker(
              found.mention(), found.name(), found.role(), type, found.start(), found.end());
    }
    String name = correction.speaker().strip();
    if (name.isEmpty()) {
      return found == null
          ? null
          : new Speaker(
              found.mention(),
              null,
              found.role(),
              or(type, found.type()),
              found.start(),
              found.end());
    }
    boolean same = found != null && (found.name() == null || isForm(found.name(), name));
    Mention mention = mention(article, citation, found, same, name);
    return new Speaker(
        mention.text(),
        name,
        same ? found.role() : null,
        or(type, found == null || found.type() == null ? SpeakerType.PERSON : found.type()),
        mention.start(),
        mention.end());
  }

  /**
   * The words that name the speaker: those that were taken for it, unless they name somebody else;
   * then the name itself, where it stands nearest to the statement.
   */
  private static Mention mention(
      Article article, Citation citation, Speaker found, boolean same, String name) {
    boolean names = found != null && found.name() != null && isForm(found.name(), found.mention());
    if (found != null && (same || !names)) {
      return new Mention(found.mention(), found.start(), found.end());
    }
    MarkedField field = MarkedField.of(article, citation.in());
    Mention full = field.nearest(name, citation.start());
    Mention last = field.nearest(name.substring(name.lastIndexOf(' ') + 1), citation.start());
    Mention nowhere = new Mention(name, citation.start(), citation.start());
    return or(full, or(last, nowhere));
  }

  /** Whether all words of one name are words of the other. */
  private static boolean isForm(String a, String b) {
    Set<String> some = words(a);
    Set<String> others = words(b);
    return some.containsAll(others) || others.containsAll(some);
  }

  private static Set<String> words(String name) {
    return new HashSet<>(Arrays.asList(name.strip().split("\\s+", -1)));
  }

  private static <T> T or(T value, T otherwise) {
    return value == null ? otherwise : value;
  }
}
