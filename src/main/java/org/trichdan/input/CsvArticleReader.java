package org.trichdan.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.input.Fields.BadRecordException;

/**
 * Reads one article a row from CSV with a header. What separates the columns (a comma, a semicolon
 * or a tab) is what the header has most of; their names are the keys of the {@link KeyMap}, capital
 * or not. An article without an id gets {@code name:line}, the line where its row begins.
 */
final class CsvArticleReader implements ArticleReader {
  private final InputOptions options;
  private final Problems problems;
  private final ArticleMaker maker;

  CsvArticleReader(InputOptions options, Problems problems) {
    this.options = options;
    this.problems = problems;
    maker = new ArticleMaker(options, problems);
  }

  /**
   * Reads the stream to its end, or as far as it holds; a row that is no article is reported and
   * skipped.
   */
  @Override
  public void read(InputStream in, String name, Consumer<Article> sink) {
    String where = name + ":1";
    try {
      BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
      if (!Utf8.begin(buffered)) {
        problems.report(Utf16.refused(name));
        return;
      }
      CsvRows rows = new CsvRows(buffered, Limits.ARTICLE_BYTES);
      byte[] row = rows.next(Columns.SEPARATORS);
      Columns columns = row == null ? null : columns(row, where);
      while (columns != null && row != null) {
        where = name + ":" + rows.line();
        row = rows.next(String.valueOf(columns.separator()));
        Article article = row == null ? null : article(row, columns, rows.unclosed(), where);
        if (article != null) {
          sink.accept(article);
        }
      }
    } catch (IOException e) {
      problems.report(ReadFailure.at(where, e));
    }
  }

  /** The columns; null when they are of no use, which is then reported. */
  private Columns columns(byte[] header, String where) {
    try {
      Columns columns = Columns.of(text(header, false));
      if (Fields.of(columns.record(columns.names()), options.keys()).hasText()) {
        return columns;
      }
      String names = String.join(", ", columns.names());
      throw new BadRecordException(
          "no column is known to hold the text, there are: " + OneLine.of(names),
          "name it with --map text=COLUMN");
    } catch (BadRecordException e) {
      problems.report(Problem.error(where, e.getMessage(), e.hint(), header));
    } catch (CsvParseException e) {
      problems.report(notCsv(e, header, where));
    }
    return null;
  }

  /** The article of a row; null when the row is blank, or none, which is then reported. */
  private Article article(byte[] row, Columns columns, boolean unclosed, String where) {
    try {
      String text = text(row, unclosed);
      if (text.isBlank()) {
        return null;
      }
      List<String> cells = columns.cells(text);
      if (cells.size() != columns.names().size()) {
        throw new BadRecordException(
            "the header has " + columns.names().size() + " columns, this row " + cells.size(),
            "put fields in quotation marks that hold a separator or a line end");
      }
      return maker.article(columns.record(cells), where);
    } catch (BadRecordException e) {
      problems.report(Problem.error(where, e.getMessage(), e.hint(), row));
    } catch (CsvParseException e) {
      problems.report(notCsv(e, row, where));
    }
    return null;
  }

  private static Problem notCsv(CsvParseException e, byte[] row, String where) {
    String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    String message = "not CSV (" + reason + ")";
    return Problem.error(where, message, "double a quotation mark inside of a field", row);
  }

  @SuppressWarnings("ReferenceEquality") // TOO_LONG is a mark, not a value
  private static String text(byte[] row, boolean unclosed) throws BadRecordException {
    if (unclosed) {
      throw new BadRecordException(
          "a quotation mark is opened here and never closed",
          "close it, the rest of the file has been taken for this field");
    }
    if (row == CsvRows.TOO_LONG) {
      throw new BadRecordException(Limits.TOO_LONG, Limits.TOO_LONG_HINT);
    }
    try {
      return Utf8.decode(row);
    } catch (Utf8.BadByteException e) {
      throw new BadRecordException(e.getMessage() + " of the row", "save the file as UTF-8");
    }
  }
}
