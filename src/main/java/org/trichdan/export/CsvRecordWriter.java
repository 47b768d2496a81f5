package org.trichdan.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Outlet;
import org.trichdan.attribution.Speaker;
import org.trichdan.attribution.StatedDate;
import org.trichdan.output.RecordWriter;

/**
 * A table for spreadsheets: one statement a row, below a header that never changes (docs/export.md
 * describes the columns), as <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a> has it.
 * What is unknown is an empty cell; {@link SpreadsheetCell} keeps cells from being formulas.
 */
public final class CsvRecordWriter implements RecordWriter {
  private static final String BOM = "\uFEFF";

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "article",
          "outlet",
          "url",
          "title",
          "published",
          "kind",
          "polarity",
          "content",
          "speaker",
          "speaker_mention",
          "speaker_role",
          "speaker_type",
          "cue",
          "addressee",
          "sources",
          "date",
          "date_mention",
          "field",
          "start",
          "end",
          "paragraph",
          "sentence",
          "rule",
          "confidence");

  private final boolean bom;
  private final boolean links;

  /**
   * @param bom whether the document begins with a byte order mark, without which some spreadsheets
   *     take UTF-8 for something else
   * @param links whether a last column holds links that open the live page at the words
   */
  public CsvRecordWriter(boolean bom, boolean links) {
    this.bom = bom;
    this.links = links;
  }

  @Override
  public String head() {
    List<String> columns = new ArrayList<>(COLUMNS);
    if (links) {
      columns.add("link");
    }
    StringWriter head = new StringWriter();
    if (bom) {
      head.append(BOM);
    }
    csv(head).writeRecord(columns);
    return head.toString();
  }

  @Override
  public void write(Article article, Extraction extraction, Appendable out) throws IOException {
    StringWriter rows = new StringWriter();
    CsvWriter csv = csv(rows);
    for (Attribution a : extraction.attributions()) {
      csv.writeRecord(row(Statement.of(article, a)));
    }
    out.append(rows.getBuffer());
  }

  private static CsvWriter csv(StringWriter out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(out);
  }

  private List<String> row(Statement statement) {
    Article article = statement.article();
    Attribution a = statement.attribution();
    List<String> row = new ArrayList<>();
    text(row, statement.id());
    text(row, article.id());
    text(row, article.outlet());
    text(row, article.url());
    text(row, article.title());
    text(row, article.day());
    text(row, a.kind().label());
    text(row, a.polarity().label());
    text(row, a.content());
    speaker(row, a.speaker());
    text(row, a.cue() == null ? null : a.cue().text());
    text(row, addressee(a));
    text(row, a.sources().stream().map(Outlet::name).collect(Collectors.joining("; ")));
    StatedDate date = a.date();
    text(row, date == null ? null : date.value());
    text(row, date == null ? null : date.mention());
    place(row, a.citation());
    text(row, a.rule());
    row.add(Double.toString(statement.confidence()));
    if (links) {
      text(row, statement.link());
    }
    return row;
  }

  private static void speaker(List<String> row, Speaker speaker) {
    boolean none = speaker == null;
    text(row, none ? null : speaker.name());
    text(row, none ? null : speaker.mention());
    text(row, none ? null : speaker.role());
    text(row, none || speaker.type() == null ? null : speaker.type().label());
  }

  private static String addressee(Attribution a) {
    if (a.addressee() == null) {
      return null;
    }
    String name = a.addressee().name();
    return name == null ? a.addressee().mention() : name;
  }

  private static void place(List<String> row, Citation c) {
    text(row, c.in().label());
    row.add(Integer.toString(c.start()));
    row.add(Integer.toString(c.end()));
    row.add(Integer.toString(c.paragraph()));
    row.add(Integer.toString(c.sentence()));
  }

  private static void text(List<String> row, String text) {
    row.add(SpreadsheetCell.of(text));
  }
}
