package org.trichdan.knowledge;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichdan.store.Folding;
import org.trichdan.text.Spelling;

/** Cuts a text into the words that wordings are compared by. */
final class Words {
  /** A figure with its points and commas is one word. */
  private static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");

  /** Between two words, what lets a sentence or a quotation begin. */
  private static final Pattern BREAK = Pattern.compile("[.!?:;…\"“”‘'\\n(]");

  private Words() {}

  /** The words in small letters, in one spelling, in their order. */
  static List<String> of(String text) {
    String plain = Spelling.normalize(Folding.exact(text));
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }

  /**
   * The words that begin with a capital though no sentence begins there, as {@link #of} gives them.
   * None where most words do: a headline in capitals names nothing by them.
   */
  static List<String> names(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    List<String> names = new ArrayList<>();
    int words = 0;
    Matcher word = WORD.matcher(composed);
    for (int before = 0; word.find(); before = word.end()) {
      words++;
      boolean capital = Character.isUpperCase(word.group().codePointAt(0));
      boolean begins =
          before == 0 || BREAK.matcher(composed.substring(before, word.start())).find();
      if (capital && !begins) {
        names.addAll(of(word.group()));
      }
    }
    return names.size() * 2 > words ? List.of() : names;
  }

  static boolean isNumber(String word) {
    return Character.isDigit(word.codePointAt(0));
  }
}
