package org.trichdan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;

class CsvArticleReaderTest {
  @Test
  void headerNamesTheColumnsCapitalOrNot() {
    Reading r =
        read(
            "\uFEFF\"Id\",Title,Content,Publish_Date,source_url,authors,views\n"
                + "7,\"Giá điện \"\"tăng\"\"\",\"Ông Nam nói: \"\"Tăng.\"\"\n\nHết, bà Hoa nói.\","
                + "2025-11-26 08:16:00,https://bao.example.vn/,Lan Anh; Minh Khôi,5\n");
    assertThat(r.problems).isEmpty();
    assertThat(r.articles)
        .containsExactly(
            new Article(
                "7",
                "bao.example.vn",
                null,
                PublicationDate.parse("2025-11-26 08:16:00"),
                "Giá điện \"tăng\"",
                "Ông Nam nói: \"Tăng.\"\n\nHết, bà Hoa nói.",
                0,
                List.of("Lan Anh", "Minh Khôi"),
                List.of()));
  }

  @Test
  void separatorIsWhatTheHeaderHasMostOf() {
    assertThat(read("id;\"a,b,c\";text\r\n1;;một, hai\r\n").texts()).containsExactly("một, hai");
    assertThat(read("id\ttext\n1\tmột, hai; ba\n").texts()).containsExactly("một, hai; ba");
    assertThat(read("text\nmột\n").texts()).containsExactly("một");
    assertThat(Reading.file("a.tsv", "id\ttext\n1\t\"một\thai\"\n").texts())
        .containsExactly("một\thai");
  }

  @Test
  void rowIsNamedByTheLineWhereItBegins() {
    Reading r = read("title,text\r\nA,\"một\r\nhai\"\r\n\r\nB,ba\rC,bốn");
    assertThat(r.ids()).containsExactly("a.csv:2", "a.csv:5", "a.csv:6");
    assertThat(r.texts()).containsExactly("một\r\nhai", "ba", "bốn");
  }

  @Test
  void badRowsAreReportedAndTheRestIsRead() {
    Reading r =
        read(
            """
            id,title,text
            1,A
            2,B,một,hai
            3,C,
            4,D,"một"hai
            5,E,5" hai
            """);
    assertThat(r.ids()).containsExactly("5");
    assertThat(r.texts()).containsExactly("5\" hai");
    assertThat(r.problems)
        .containsExactly(
            "a.csv:2: the header has 3 columns, this row 2;"
                + " put fields in quotation marks that hold a separator or a line end",
            "a.csv:3: the header has 3 columns, this row 4;"
                + " put fields in quotation marks that hold a separator or a line end",
            "a.csv:4: no \"text\"; every article needs one,"
                + " if it has another name give it with --map text=NAME",
            "a.csv:5: not CSV (Unexpected character after closing quote: 'h' (0x68));"
                + " double a quotation mark inside of a field");
  }

  @Test
  void whatIsWrongIsToldInOneLine() {
    assertThat(read("ma,\"Noi\r\nDung\"\n1,một\n").problems)
        .containsExactly(
            "a.csv:1: no column is known to hold the text, there are: ma, Noi Dung;"
                + " name it with --map text=COLUMN");
    assertThat(read("text,date\nmột,\"hôm\nqua\"\n").problems)
        .containsExactly(
            "a.csv:2: warning: no date: \"hôm qua\"; the date is left unknown, write it as"
                + " 2025-11-26, 2025-11 or 2025");
  }

  @Test
  void tableWithoutATextIsToldOnce() {
    String table = "ma;Noi Dung\n1;một\n2;hai\n";
    assertThat(read(table).problems)
        .containsExactly(
            "a.csv:1: no column is known to hold the text, there are: ma, Noi Dung;"
                + " name it with --map text=COLUMN");
    Reading mapped =
        Reading.file("a.csv", Reading.stream(table), KeyMap.parse("id=ma,text=noi dung"));
    assertThat(mapped.ids()).containsExactly("1", "2");
    assertThat(mapped.texts()).containsExactly("một", "hai");
  }

  @Test
  void quotationMarkThatIsNeverClosedIsNamed() {
    Reading r = read("id,text\n1,một\n2,\"hai\n3,ba\n");
    assertThat(r.ids()).containsExactly("1");
    assertThat(r.problems)
        .containsExactly(
            "a.csv:3: a quotation mark is opened here and never closed;"
                + " close it, the rest of the file has been taken for this field");
  }

  @Test
  void notUtf8IsAnErrorOfItsRow() {
    byte[] bytes = "id,text\n1,a?\n2,b\n".getBytes(StandardCharsets.UTF_8);
    bytes[11] = (byte) 0xE1;
    Reading r = Reading.file("a.csv", new ByteArrayInputStream(bytes), KeyMap.STANDARD);
    assertThat(r.ids()).containsExactly("2");
    assertThat(r.problems)
        .containsExactly("a.csv:2: not UTF-8 at byte 3 of the row; save the file as UTF-8");
  }

  @Test
  void rowOverTheLimitIsRefusedAndTheRestIsRead() {
    Reading r = read("id,text\n1,\"" + "x\n".repeat(9 << 20) + "\"\n2,hai\n");
    assertThat(r.ids()).containsExactly("2");
    assertThat(r.problems)
        .containsExactly(
            "a.csv:2: longer than 16 MB; one article is expected here, split the input");
  }

  @Test
  void longestRowAllowedIsRead() {
    String text = "x".repeat(Limits.ARTICLE_BYTES - 3);
    Reading r = read("id,text\n22," + text + "\n");
    assertThat(r.problems).isEmpty();
    assertThat(r.texts()).containsExactly(text);
  }

  private static Reading read(String csv) {
    return Reading.file("a.csv", csv);
  }
}
