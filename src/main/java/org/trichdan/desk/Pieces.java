package org.trichdan.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trichdan.store.Folding;

/** Cuts contents into the words looked for and what stands between them. */
final class Pieces {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final Set<String> exact = new HashSet<>();
  private final Set<String> folded = new HashSet<>();

  /**
   * @param words null for none
   */
  Pieces(String words) {
    Matcher word = WORD.matcher(words == null ? "" : words);
    while (word.find()) {
      exact.add(Folding.exact(word.group()));
      folded.add(Folding.folded(word.group()));
    }
  }

  /**
   * The pieces of a content.
   *
   * @param literally whether only words with the same diacritics count
   */
  List<Hit.Piece> of(String content, boolean literally) {
    List<Hit.Piece> pieces = new ArrayList<>();
    int done = 0;
    Matcher word = WORD.matcher(content);
    while (!folded.isEmpty() && word.find()) {
      boolean found =
          literally
              ? exact.contains(Folding.exact(word.group()))
              : folded.contains(Folding.folded(word.group()));
      if (found) {
        add(pieces, content.substring(done, word.start()), false);
        add(pieces, word.group(), true);
        done = word.end();
      }
    }
    add(pieces, content.substring(done), false);
    return pieces;
  }

  private static void add(List<Hit.Piece> pieces, String text, boolean found) {
    if (!text.isEmpty()) {
      pieces.add(new Hit.Piece(text, found));
    }
  }
}
