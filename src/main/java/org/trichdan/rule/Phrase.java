package org.trichdan.rule;

import java.util.List;
import java.util.Locale;
import org.trichdan.text.Spelling;
import org.trichdan.text.TextToken;
import org.trichdan.text.Tokens;

/**
 * A list entry or a literal, cut and normalised the way texts are.
 *
 * @param text as written
 * @param surfaces its tokens with their case, tone placement normalised
 * @param lowers its tokens in lower case, tone placement normalised
 */
record Phrase(String text, List<String> surfaces, List<String> lowers) {
  static Phrase of(String text) {
    List<String> surfaces =
        Tokens.split(text).stream().map(TextToken::surface).map(Spelling::normalize).toList();
    return new Phrase(text, surfaces, surfaces.stream().map(Phrase::lower).toList());
  }

  /** An upper-case letter in the text asks for the same case in the article. */
  boolean caseSensitive() {
    return !surfaces.equals(lowers);
  }

  /** Equal for phrases that match the same words. */
  String key() {
    return String.join(" ", surfaces);
  }

  String lowerKey() {
    return String.join(" ", lowers);
  }

  private static String lower(String token) {
    return token.toLowerCase(Locale.ROOT);
  }
}
