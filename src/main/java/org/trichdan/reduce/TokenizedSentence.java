package org.trichdan.reduce;

import java.util.List;
import org.trichdan.quote.QuotedSpan;
import org.trichdan.text.Sentence;

/**
 * A sentence cut into pieces: stretches of tokens, quoted spans and parentheses, in order.
 *
 * @param sentence the sentence
 * @param pieces its pieces
 */
record TokenizedSentence(Sentence sentence, List<Piece> pieces) {

  /** A piece of a sentence. */
  sealed interface Piece permits Words, Quoted, Parenthesis {}

  /** A quoted span. */
  record Quoted(QuotedSpan quote) implements Piece {}

  /**
   * A parenthesis, itself cut into pieces.
   *
   * @param start position of the opening mark
   * @param end position after the closing mark
   */
  record Parenthesis(int start, int end, List<Piece> pieces) implements Piece {}
}
