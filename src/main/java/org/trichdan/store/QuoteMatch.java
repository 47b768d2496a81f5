package org.trichdan.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Outlet;

/** What a {@link QuoteQuery} asks for, of statements that are not in the tables: corrected ones. */
final class QuoteMatch {
  private final QuoteQuery query;
  private final Period period;

  QuoteMatch(QuoteQuery query) {
    this.query = query;
    this.period = new Period(query.from(), query.to(), null);
  }

  /** Whether a statement of an article fits. */
  boolean fits(Article article, Attribution a) {
    String name = a.speaker() == null || a.speaker().name() == null ? "" : a.speaker().name();
    return hasWords(article, a, name)
        && isSaidBy(name)
        && hasSource(a)
        && isPublishedBy(article.outlet())
        && period.holds(a.dayOr(article.day()))
        && (query.kind() == null || query.kind().equals(a.kind().label()))
        && (query.polarity() == null || query.polarity().equals(a.polarity().label()));
  }

  private boolean hasWords(Article article, Attribution a, String name) {
    if (query.words() == null) {
      return true;
    }
    List<String> wanted = WordQueries.folded(query.words());
    String text = String.join(" ", a.content(), name, article.title());
    return !wanted.isEmpty() && words(text).containsAll(wanted);
  }

  private boolean isSaidBy(String name) {
    if (query.speakers() == null) {
      return true;
    }
    Set<String> words = words(name);
    return query.speakers().stream()
        .map(WordQueries::folded)
        .anyMatch(wanted -> !wanted.isEmpty() && words.containsAll(wanted));
  }

  private boolean hasSource(Attribution a) {
    return query.source() == null
        || a.sources().stream().map(Outlet::name).anyMatch(n -> has(n, query.source()));
  }

  private boolean isPublishedBy(String outlet) {
    return query.outlet() == null || (outlet != null && has(outlet, query.outlet()));
  }

  private static boolean has(String name, String part) {
    return Folding.folded(name).contains(Folding.folded(part));
  }

  private static Set<String> words(String text) {
    return new HashSet<>(WordQueries.folded(text));
  }
}
