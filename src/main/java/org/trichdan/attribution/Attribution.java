package org.trichdan.attribution;

import java.util.List;
import java.util.Objects;

/**
 * One statement that an article puts in somebody's mouth: who said what, to whom, via which outlet,
 * when, and where it stands.
 *
 * <p>The terms are those of the quotation-attribution literature (PARC 3.0, Pareti 2012): content,
 * cue, source of the statement (here {@code speaker}, because in a newsroom a source is the
 * outlet). All spans count Unicode code points of the field that {@link Citation#in()} names.
 *
 * @param kind direct, mixed or indirect
 * @param polarity whether the speaker affirms, denies, or declines to comment on the content
 * @param content the words of the statement, equal to {@code citation.exact()}
 * @param speaker who said it; null when only an outlet is given, or when nobody could be named
 * @param cue the reporting word; null when there is none
 * @param addressee to whom it was said; null when the sentence does not say
 * @param sources the outlets through which the statement reaches the reader; empty when none is
 *     named
 * @param date when it was said; null when the sentence does not say
 * @param citation where it stands
 * @param rule the name of the rule that made this record
 * @param confidence between 0 and 1, as the rule states it
 */
public record Attribution(
    Kind kind,
    Polarity polarity,
    String content,
    Speaker speaker,
    Mention cue,
    Entity addressee,
    List<Outlet> sources,
    StatedDate date,
    Citation citation,
    String rule,
    double confidence) {
  public Attribution {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(rule, "rule");
    sources = List.copyOf(sources);
  }

  /**
   * When it was said, as far as that is known: on its own date, else when it was published.
   *
   * @param published the publication date of the article; null when unknown
   * @return ISO 8601 at the precision given; null when neither is known
   */
  public String dayOr(String published) {
    return date == null || date.value() == null ? published : date.value();
  }
}
