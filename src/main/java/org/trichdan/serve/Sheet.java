package org.trichdan.serve;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.trichdan.desk.Count;
import org.trichdan.export.SpreadsheetCell;

/**
 * Rows for a spreadsheet: RFC 4180, with a byte order mark, without which some spreadsheets take
 * Vietnamese for something else. No cell becomes a formula.
 *
 * @param name of the file, without its ending
 * @param columns what is in them
 * @param rows each as long as the columns; null is an empty cell
 */
public record Sheet(String name, List<String> columns, List<List<String>> rows) {
  private static final String BOM = "\uFEFF";

  /** Names and how often each occurs. */
  static Sheet of(String name, String column, List<Count> counts) {
    return new Sheet(
        name,
        List.of(column, "statements"),
        counts.stream().map(c -> List.of(c.name(), Long.toString(c.count()))).toList());
  }

  String csv() {
    StringWriter out = new StringWriter();
    out.append(BOM);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(out);
    csv.writeRecord(columns);
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(SpreadsheetCell.of(cell)));
      csv.writeRecord(cells);
    }
    return out.toString();
  }
}
