package org.trichdan.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The header of a table.
 *
 * @param separator what stands between two fields
 * @param names the columns from left to right
 */
record Columns(char separator, List<String> names) {
  /** What can stand between two fields, the likeliest first. */
  static final String SEPARATORS = ",;\t";

  Columns {
    names = List.copyOf(names);
  }

  /**
   * The columns of a header, divided by what it has most of.
   *
   * @throws CsvParseException when the header is not CSV
   */
  static Columns of(String header) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < header.length(); i++) {
      quoted ^= header.charAt(i) == '"';
      int separator = quoted ? -1 : SEPARATORS.indexOf(header.charAt(i));
      if (separator >= 0) {
        counts[separator]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    char best = SEPARATORS.charAt(most);
    return new Columns(best, cells(header, best).stream().map(String::strip).toList());
  }

  /**
   * The fields of a row.
   *
   * @throws CsvParseException when the row is not CSV
   */
  List<String> cells(String row) {
    return cells(row, separator);
  }

  /** The cells by the names of their columns, capital or not; empty ones say nothing. */
  Map<String, String> record(List<String> cells) {
    Map<String, String> record = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 0; i < names.size(); i++) {
      if (!cells.get(i).isBlank()) {
        record.putIfAbsent(names.get(i), cells.get(i));
      }
    }
    return record;
  }

  private static List<String> cells(String row, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .maxBufferSize(Limits.ARTICLE_BYTES)
        .ofSingleCsvRecord(row)
        .getFields();
  }
}
