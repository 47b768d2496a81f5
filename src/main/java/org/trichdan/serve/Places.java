package org.trichdan.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trichdan.article.Article;
import org.trichdan.attribution.Citation.Field;
import org.trichdan.review.Correction.Place;

/** Finds the words that a reviewer gave in the article they were taken from. */
final class Places {
  private final Article article;

  Places(Article article) {
    this.article = article;
  }

  /**
   * Where some words stand. Browsers change line ends, so blanks of all kinds are alike.
   *
   * @param words as they came from a form
   * @param near where they are expected; where they stand several times, the place nearest to it
   *     counts, and one in the same field before one in the other
   * @return empty when they do not stand anywhere
   */
  Optional<Place> of(String words, Place near) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    Pattern pattern =
        Pattern.compile(
            Arrays.stream(words.strip().split("\\s+", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+")));
    List<Place> places = all(pattern, near.in());
    if (places.isEmpty()) {
      places = all(pattern, near.in() == Field.TITLE ? Field.TEXT : Field.TITLE);
    }
    return places.stream().min((a, b) -> Integer.compare(distance(a, near), distance(b, near)));
  }

  private List<Place> all(Pattern words, Field field) {
    String text = field == Field.TITLE ? article.title() : article.text();
    List<Place> places = new ArrayList<>();
    Matcher matcher = words.matcher(text);
    int from = 0;
    int counted = 0;
    while (matcher.find(from)) {
      counted += text.codePointCount(from, matcher.start());
      int length = text.codePointCount(matcher.start(), matcher.end());
      places.add(new Place(field, counted, counted + length));
      // The next one may overlap with this one.
      from = text.offsetByCodePoints(matcher.start(), 1);
      counted++;
    }
    return places;
  }

  private static int distance(Place a, Place b) {
    return Math.abs(a.start() - b.start()) + Math.abs(a.end() - b.end());
  }
}
