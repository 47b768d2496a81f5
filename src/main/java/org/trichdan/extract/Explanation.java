package org.trichdan.extract;

import java.util.List;
import java.util.Map;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.RejectedQuote;
import org.trichdan.attribution.SpeakerType;
import org.trichdan.rule.Rule;

/**
 * What the engine saw in an article and how it decided.
 *
 * @param extraction what came of it
 * @param sentences those of the title, then those of the text, in order
 */
public record Explanation(Extraction extraction, List<Sentence> sentences) {
  public Explanation {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence.
   *
   * @param number its number in the field, as in citations
   * @param start its first code point in the field
   * @param text as the rules see it
   * @param skipped why it was not read; null when it was
   * @param seen what it was reduced to
   * @param matches what the attribution rules matched, in order
   * @param castings how mentions were resolved, in the order in which that was asked for
   * @param rejected the quoted spans in it that are no statements
   */
  public record Sentence(
      Citation.Field in,
      int number,
      int start,
      String text,
      String skipped,
      List<Seen> seen,
      List<Match> matches,
      List<Casting> castings,
      List<RejectedQuote> rejected) {}

  /**
   * A word, mark, quote or phrase.
   *
   * @param text as the rules see it
   * @param types what it is, as patterns name it
   * @param lists the lists that have it
   * @param rule the rule that put it together; null when none did
   * @param parts what it was put together from; empty for a plain one
   */
  public record Seen(
      String text, List<String> types, List<String> lists, Rule rule, List<Seen> parts) {}

  /**
   * A match of an attribution rule.
   *
   * @param text the matched words
   * @param roles what it captured, by role, in order
   * @param reason why it made no statement; null when it made one
   * @param winner the rule it lost to; null when it lost to none
   * @param winnerText that rule's matched words; null exactly when {@code winner} is
   * @param statement what it made; null exactly when there is a reason
   */
  public record Match(
      Rule rule,
      String text,
      Map<String, String> roles,
      Reason reason,
      Rule winner,
      String winnerText,
      Attribution statement) {}

  /**
   * How a mention was resolved.
   *
   * @param mention as written
   * @param name whom it denotes; null when that is not known
   * @param candidates who was considered, the likeliest first; empty when the mention itself says
   */
  public record Casting(
      String mention, String name, SpeakerType type, List<Candidate> candidates) {}

  /**
   * Somebody who was considered.
   *
   * @param score the highest wins; 0 for one that was ruled out
   * @param why what spoke for or against
   */
  public record Candidate(String name, int score, String why) {}
}
