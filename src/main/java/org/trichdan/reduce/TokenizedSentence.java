package org.trichdan.reduce;

import java.util.List;
import org.trichdan.quote.QuotedSpan;
import org.trichdan.text.Sentence;
import org.trichdan.text.TextToken;

/**
 * A sentence cut into pieces: stretches of tokens, quoted spans and parentheses, in order.
 *
 * @param sentence the sentence
 * @param pieces its pieces
 */
public record TokenizedSentence(Sentence sentence, List<Piece> pieces) {

  /** A piece of a sentence. */
  public sealed interface Piece {}

  /**
   * A stretch of tokens; positions are those of the view.
   *
   * @param tokens the tokens
   * @param surfaces their words
   * @param lowers their words in lower case with one tone placement
   */
  public record Words(List<TextToken> tokens, List<String> surfaces, List<String> lowers)
      implements Piece {}

  /** A quoted span. */
  public record Quoted(QuotedSpan quote) implements Piece {}

  /**
   * A parenthesis, itself cut into pieces.
   *
   * @param start position of the opening mark
   * @param end position after the closing mark
   */
  public record Parenthesis(int start, int end, List<Piece> pieces) implements Piece {}
}
