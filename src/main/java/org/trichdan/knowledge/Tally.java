package org.trichdan.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often somebody was quoted, where, in which roles and when. Filled while a store is read. */
public final class Tally {
  private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final String name;
  private final Map<String, Integer> spellings = new HashMap<>(2);
  private final Map<String, Integer> outlets = new HashMap<>(2);
  private final Map<String, Integer> roles = new HashMap<>(2);
  private final Set<Object> articles = new HashSet<>(2);
  private int statements;
  private int direct;
  private String first;
  private String last;

  Tally(String name) {
    this.name = name;
  }

  /**
   * Counts a statement.
   *
   * @param article tells its article from others: the number of its row or its key, but in one
   *     tally always the same of them
   */
  void add(String spelling, Object article, String kind, String role, String outlet, String day) {
    statements++;
    direct += kind.equals("direct") ? 1 : 0;
    articles.add(article);
    spellings.merge(spelling, 1, Integer::sum);
    if (role != null) {
      roles.merge(role, 1, Integer::sum);
    }
    if (outlet != null) {
      outlets.merge(outlet, 1, Integer::sum);
    }
    if (day != null) {
      first = first == null || day.compareTo(first) < 0 ? day : first;
      last = last == null || day.compareTo(last) > 0 ? day : last;
    }
  }

  /** The name it is shown under. */
  public String name() {
    return name;
  }

  /** All statements. */
  public int statements() {
    return statements;
  }

  /** Those in the speaker's own words. */
  public int direct() {
    return direct;
  }

  /** How many articles they stand in. */
  public int articles() {
    return articles.size();
  }

  /** How the name is written, with the number of statements, most often first. */
  public List<Map.Entry<String, Integer>> spellings() {
    return sorted(spellings);
  }

  /** The outlets with a name, with the number of statements, most often first. */
  public List<Map.Entry<String, Integer>> outlets() {
    return sorted(outlets);
  }

  /** The roles as given, with the number of statements, most often first. */
  public List<Map.Entry<String, Integer>> roles() {
    return sorted(roles);
  }

  /** The first day, month or year; null when none is known. */
  public String first() {
    return first;
  }

  /** The last day, month or year; null when none is known. */
  public String last() {
    return last;
  }

  private static List<Map.Entry<String, Integer>> sorted(Map<String, Integer> counts) {
    return counts.entrySet().stream().sorted(MOST_FIRST).toList();
  }
}
