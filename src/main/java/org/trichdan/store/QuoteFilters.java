package org.trichdan.store;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a {@link QuoteQuery} asks for, as SQL over the view {@code quote q}. */
final class QuoteFilters {
  /** {@link Period#DAY} in the words of the view. */
  static final String DAY = "coalesce(q.date, q.published)";

  private static final String EXACT = "content speaker title";
  private static final String FOLDED = "content_folded speaker_folded title_folded";
  private static final String NOTHING = "\"\"";
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private QuoteFilters() {}

  /** Adds {@code AND} conditions for everything but the words. */
  static void add(QuoteQuery query, SqlText sql) {
    if (query.speakers() != null) {
      String any =
          query.speakers().stream()
              .map(QuoteFilters::speaker)
              .distinct()
              .collect(Collectors.joining(") OR (", "(", ")"));
      sql.add(" AND q.id IN (SELECT rowid FROM words WHERE words MATCH ?)", any);
    }
    add(
        sql,
        " AND EXISTS (SELECT 1 FROM source s WHERE s.attribution_id = q.id"
            + " AND instr(fold(s.name), fold(?)))",
        query.source());
    add(sql, " AND instr(fold(coalesce(q.outlet, '')), fold(?))", query.outlet());
    Period.addDays(sql, DAY, query.from(), query.to());
    add(sql, " AND q.kind = ?", query.kind());
    add(sql, " AND q.polarity = ?", query.polarity());
  }

  private static String speaker(String name) {
    List<String> words = words(name);
    return words.isEmpty() ? NOTHING : match("speaker_folded", words, true);
  }

  /** Adds the condition that all words occur, with diacritics or without. */
  static void addWords(QuoteQuery query, SqlText sql) {
    if (query.words() != null) {
      List<String> words = words(query.words());
      String match =
          words.isEmpty()
              ? NOTHING
              : "(" + match(EXACT, words, false) + ") OR (" + match(FOLDED, words, true) + ")";
      sql.add(" AND q.id IN (SELECT rowid FROM words WHERE words MATCH ?)", match);
    }
  }

  /** An FTS5 query for the words as written. */
  static String exact(List<String> words) {
    return match(EXACT, words, false);
  }

  /** An FTS5 query for the words with any diacritics. */
  static String folded(List<String> words) {
    return match(FOLDED, words, true);
  }

  /** Words only: what a user types is never taken for the query language of FTS5. */
  static List<String> words(String text) {
    return NO_WORD.splitAsStream(Folding.exact(text)).filter(w -> !w.isEmpty()).toList();
  }

  private static void add(SqlText sql, String condition, String of) {
    if (of != null) {
      sql.add(condition, of);
    }
  }

  private static String match(String columns, List<String> words, boolean folded) {
    return words.stream()
        .map(w -> "\"" + (folded ? Folding.folded(w) : w) + "\"")
        .collect(Collectors.joining(" AND ", "{" + columns + "} : (", ")"));
  }
}
