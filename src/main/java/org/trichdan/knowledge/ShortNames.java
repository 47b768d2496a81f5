package org.trichdan.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds names that stand inside fuller ones, where articles of the same day are about the same:
 * {@code Trump} here, {@code Donald Trump} there. A short name that fits two full ones on that day
 * is proposed for both.
 */
final class ShortNames {
  /** The length of a day as it is written: {@code 2025-11-26}. */
  private static final int DAY = 10;

  /** So many words of a short name at most. */
  private static final int SHORT = 2;

  /** So much of the words of the one with fewer must two articles share to be about the same. */
  private static final double SHARED = 0.3;

  private static final int EXAMPLES = 2;

  private final Aliases aliases;
  private final Map<String, Map<Long, Report>> days = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();

  ShortNames(Aliases aliases) {
    this.aliases = aliases;
  }

  /** What persons say in one article. */
  private record Report(long article, Set<String> names, Set<Integer> words) {}

  /**
   * What speaks for a short name.
   *
   * @param articles how many articles with the short name
   * @param examples one of them, and one with the full name
   */
  record Evidence(String full, String shorter, int articles, List<Long> examples) {}

  private record Pair(String full, String shorter) {}

  /** Takes what a person says; without a day it is no evidence. */
  void add(String name, long article, String day, String title, String content) {
    if (day == null || day.length() != DAY) {
      return;
    }
    Report report =
        days.computeIfAbsent(day, d -> new HashMap<>())
            .computeIfAbsent(article, a -> new Report(a, new HashSet<>(), new HashSet<>()));
    report.names().add(name);
    for (String text : List.of(title, content)) {
      Words.of(text).stream()
          .filter(w -> !FunctionWords.contains(w))
          .forEach(w -> report.words().add(w.hashCode()));
    }
  }

  /** All pairs for which something speaks. */
  List<Evidence> find() {
    Map<Pair, Set<Long>> articles = new HashMap<>();
    Map<Pair, List<Long>> examples = new HashMap<>();
    for (Map<Long, Report> day : days.values()) {
      Map<String, List<Report>> byWord = new HashMap<>();
      for (Report report : day.values()) {
        for (String name : report.names()) {
          words(name).forEach(w -> byWord.computeIfAbsent(w, x -> new ArrayList<>()).add(report));
        }
      }
      for (Report report : day.values()) {
        for (String shorter : report.names()) {
          if (words(shorter).size() <= SHORT) {
            for (Report other : new HashSet<>(byWord.get(words(shorter).get(0)))) {
              compare(report, shorter, other, articles, examples);
            }
          }
        }
      }
    }
    return articles.entrySet().stream()
        .map(
            e ->
                new Evidence(
                    e.getKey().full(),
                    e.getKey().shorter(),
                    e.getValue().size(),
                    examples.get(e.getKey())))
        .sorted(Comparator.comparing(Evidence::full).thenComparing(Evidence::shorter))
        .toList();
  }

  private void compare(
      Report report,
      String shorter,
      Report other,
      Map<Pair, Set<Long>> articles,
      Map<Pair, List<Long>> examples) {
    if (report.article() == other.article()) {
      return;
    }
    for (String full : other.names()) {
      if (isShortFor(shorter, full) && isAboutTheSame(report, other)) {
        Pair pair = new Pair(full, shorter);
        articles.computeIfAbsent(pair, p -> new TreeSet<>()).add(report.article());
        List<Long> seen = examples.computeIfAbsent(pair, p -> new ArrayList<>());
        if (seen.size() < EXAMPLES) {
          seen.addAll(List.of(report.article(), other.article()));
        }
      }
    }
  }

  private boolean isShortFor(String shorter, String full) {
    List<String> few = words(shorter);
    List<String> many = words(full);
    if (few.size() >= many.size() || aliases.confirms(shorter, full)) {
      return false;
    }
    boolean fits =
        many.subList(0, few.size()).equals(few)
            || many.subList(many.size() - few.size(), many.size()).equals(few);
    return fits && !aliases.refutes(shorter, full);
  }

  private static boolean isAboutTheSame(Report a, Report b) {
    Set<Integer> shared = new HashSet<>(a.words());
    shared.retainAll(b.words());
    return shared.size() >= SHARED * Math.min(a.words().size(), b.words().size());
  }

  private List<String> words(String name) {
    return words.computeIfAbsent(name, n -> Voices.words(n));
  }
}
