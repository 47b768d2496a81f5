package org.trichdan.store;

import java.util.ArrayList;
import java.util.List;

/** Which statements have certain words, by their numbers. */
public final class WordQueries {
  private final Archive archive;

  public WordQueries(Archive archive) {
    this.archive = archive;
  }

  /**
   * The statements that have all words, in content, speaker or title, the last read first; not all
   * of them need to stand.
   *
   * @param exact whether with these very diacritics, or with any
   * @param least the least number of a statement
   * @param greatest the greatest
   * @param most how many at most
   */
  public List<Long> find(String words, boolean exact, long least, long greatest, int most)
      throws StoreException {
    List<String> each = QuoteFilters.words(words);
    List<Long> found = new ArrayList<>();
    if (!each.isEmpty()) {
      archive.forEachRow(
          new SqlText()
              .add("SELECT rowid FROM words WHERE words MATCH ?", match(each, exact))
              .add(" AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?", least, greatest, most),
          rows -> found.add(rows.getLong(1)));
    }
    return found;
  }

  /** The words in a text that is searched or searched for, without their diacritics. */
  public static List<String> folded(String text) {
    return QuoteFilters.words(text).stream().map(Folding::folded).toList();
  }

  private static String match(List<String> words, boolean exact) {
    return exact ? QuoteFilters.exact(words) : QuoteFilters.folded(words);
  }
}
