package org.trichdan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Extraction;
import org.trichdan.output.Digests;

class CsvRecordWriterTest {
  private static final String HEADER =
      "id,article,outlet,url,title,published,kind,polarity,content,speaker,speaker_mention,"
          + "speaker_role,speaker_type,cue,addressee,sources,date,date_mention,field,start,end,"
          + "paragraph,sentence,rule,confidence";

  @Test
  void theHeaderIsTheContract() throws IOException {
    assertThat(csv(true, false, Difficult.NOTHING)).isEqualTo("\uFEFF" + HEADER + "\r\n");
    assertThat(csv(false, false, Difficult.NOTHING)).isEqualTo(HEADER + "\r\n");
    assertThat(csv(false, true, Difficult.NOTHING)).isEqualTo(HEADER + ",link\r\n");
  }

  @Test
  void anotherLibraryReadsWhatWasWritten() throws IOException {
    List<CSVRecord> rows = rows(csv(false, false, Difficult.EXTRACTION));
    List<Attribution> all = Difficult.EXTRACTION.attributions();
    assertThat(rows).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      CSVRecord row = rows.get(i);
      Attribution a = all.get(i);
      assertThat(row.size()).isEqualTo(25);
      assertThat(text(row, "id")).isEqualTo(Digests.id(Difficult.ARTICLE, a));
      assertThat(text(row, "article")).isEqualTo("=de-vo");
      assertThat(text(row, "outlet")).isEqualTo("Báo Sông, số \"đặc biệt\"");
      assertThat(text(row, "title")).isEqualTo(Difficult.TITLE);
      assertThat(text(row, "content")).isEqualTo(a.content());
      String field = text(row, "field").equals("title") ? Difficult.TITLE : Difficult.TEXT;
      assertThat(Documents.part(field, number(row, "start"), number(row, "end")))
          .isEqualTo(a.content());
    }
  }

  @Test
  void everythingKnownHasItsColumn() throws IOException {
    assertThat(rows(csv(false, true, Difficult.EXTRACTION)).get(1).toMap())
        .isEqualTo(
            Map.ofEntries(
                Map.entry("id", "237e3478875f24ba"),
                Map.entry("article", "'=de-vo"),
                Map.entry("outlet", "Báo Sông, số \"đặc biệt\""),
                Map.entry("url", "https://baosong.example/de-vo.html#anh"),
                Map.entry("title", Difficult.TITLE),
                Map.entry("published", "2025-11-26"),
                Map.entry("kind", "direct"),
                Map.entry("polarity", "affirm"),
                Map.entry("content", "Nước lên nhanh </script> lắm, \"gấp đôi\" mọi năm"),
                Map.entry("speaker", "Lê Văn Nam"),
                Map.entry("speaker_mention", "Ông Lê Văn Nam"),
                Map.entry("speaker_role", "trưởng ban đê điều"),
                Map.entry("speaker_type", "person"),
                Map.entry("cue", "nói với"),
                Map.entry("addressee", ""),
                Map.entry("sources", "Reuters"),
                Map.entry("date", "2025-11-25"),
                Map.entry("date_mention", "hôm 25-11"),
                Map.entry("field", "text"),
                Map.entry("start", "67"),
                Map.entry("end", "114"),
                Map.entry("paragraph", "0"),
                Map.entry("sentence", "0"),
                Map.entry("rule", "cue-then-quote"),
                Map.entry("confidence", "0.96"),
                Map.entry(
                    "link",
                    "https://baosong.example/de-vo.html#anh:~:text=N%C6%B0%E1%BB%9Bc%20l%C3%AAn%20"
                        + "nhanh%20%3C%2Fscript%3E,%22g%E1%BA%A5p%20%C4%91%C3%B4i%22%20m%E1%BB%8Di%20"
                        + "n%C4%83m")));
  }

  @Test
  void severalOutletsShareACellAndWhatIsUnknownIsEmpty() throws IOException {
    CSVRecord row = rows(csv(false, true, Difficult.EXTRACTION)).get(6);
    assertThat(row.get("sources")).isEqualTo("AFP; BBC");
    assertThat(row.get("speaker") + row.get("speaker_mention") + row.get("speaker_type")).isEmpty();
    assertThat(rows(csv(false, true, Difficult.EXTRACTION)).get(4).get("addressee"))
        .isEqualTo("phóng viên");
  }

  @Test
  void noCellIsAFormula() throws IOException {
    for (CSVRecord row : rows(csv(false, true, Difficult.EXTRACTION))) {
      assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
    }
    assertThat(rows(csv(false, false, Difficult.EXTRACTION)).get(4).get("content"))
        .isEqualTo("'=SUM(A1), tôi ghi thế\n\nrồi gạch đi 🖊");
  }

  private static String csv(boolean bom, boolean links, Extraction extraction) throws IOException {
    return Documents.document(
        new CsvRecordWriter(bom, links), Map.of(Difficult.ARTICLE, extraction));
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      return parser.getRecords();
    }
  }

  /** As docs/export.md tells programs to read a cell. */
  private static String text(CSVRecord row, String column) {
    String cell = row.get(column);
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }

  private static int number(CSVRecord row, String column) {
    return Integer.parseInt(row.get(column));
  }
}
