package org.trichdan.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;

class JsonLinesReaderTest {
  @Test
  void readsTheKnownKeysAndSkipsOthers() {
    Reading r =
        Reading.jsonLines(
            """
            {"id":"1","outlet":"o.vn","url":"https://o.vn/1","date":"2024-09","title":"Tít","text":"Ông Nam nói.","tags":[{"a":[1]}]}
            """);
    assertThat(r.problems).isEmpty();
    assertThat(r.articles)
        .containsExactly(
            new Article(
                "1",
                "o.vn",
                "https://o.vn/1",
                PublicationDate.parse("2024-09"),
                "Tít",
                "Ông Nam nói."));
  }

  @Test
  void onlyTextIsRequired() {
    Reading r =
        Reading.jsonLines(
            "\uFEFF{\"text\":\"a\",\"title\":null,\"date\":null}\r\n\n \n{\"text\":\"b\",\"id\":7}");
    assertThat(r.problems).isEmpty();
    assertThat(r.articles)
        .containsExactly(Article.of("a.jsonl:1", "", "a", null), Article.of("7", "", "b", null));
  }

  @Test
  void headerLineInsideTheTextIsNoBody() {
    Reading r =
        Reading.jsonLines("{\"title\":\"Tít\",\"text\":\" date 2025-11-26 Tít\\n\\nThân.\"}");
    assertThat(r.articles.get(0).bodyStart()).isEqualTo(22);
    assertThat(r.articles.get(0).text().substring(22)).isEqualTo("Thân.");
  }

  @Test
  void oddDatesAreLeftUnknownWithAWarning() {
    InputStream in =
        Reading.stream(
            "{\"text\":\"a\",\"date\":\"hôm qua\"}\n{\"text\":\"b\"}\n{\"text\":\"c\",\"date\":2017}");
    Reading r = Reading.jsonLines(in, PublicationDate.parse("2025"));
    assertThat(r.articles)
        .extracting(Article::published)
        .containsExactly(null, PublicationDate.parse("2025"), PublicationDate.parse("2017"));
    assertThat(r.problems)
        .containsExactly(
            "a.jsonl:1: warning: no date: \"hôm qua\";"
                + " the date is left unknown, write it as 2025-11-26, 2025-11 or 2025");
  }

  @Test
  void badLinesAreReportedAndTheRestGoesOn() {
    Reading r =
        Reading.jsonLines(
            """
            {"text":"a
            [1,2]
            {"title":"t"}
            {"text":5}
            {"text":"b","id":{}}
            {"text":"b"} {"text":"c"}
            \u0000\u0001
            {"text":"ok"}
            """);
    assertThat(r.ids()).containsExactly("a.jsonl:8");
    assertThat(r.problems)
        .containsExactly(
            "a.jsonl:1: not valid JSON at column 11 (Unexpected end-of-input: was expecting closing"
                + " quote for a string value); each line must hold one JSON object",
            "a.jsonl:2: not a JSON object; each line must hold one JSON object",
            "a.jsonl:3: no \"text\"; every article needs one,"
                + " if it has another name give it with --map text=NAME",
            "a.jsonl:4: \"text\" is not a string; put it in quotation marks",
            "a.jsonl:5: \"id\" is not a string; put it in quotation marks",
            "a.jsonl:6: more than one JSON value; each line must hold one JSON object",
            "a.jsonl:7: not valid JSON at column 2 (Illegal character ((CTRL-CHAR, code 0)): only"
                + " regular white space (\\r, \\n, \\t) is allowed between tokens); each line must"
                + " hold one JSON object");
  }

  @Test
  void notUtf8IsAnErrorOfItsLine() {
    byte[] bytes = "{\"text\":\"a?\"}\n{\"text\":\"b\"}".getBytes(StandardCharsets.UTF_8);
    bytes[10] = (byte) 0xE1;
    Reading r = Reading.jsonLines(new ByteArrayInputStream(bytes), null);
    assertThat(r.ids()).containsExactly("a.jsonl:2");
    assertThat(r.problems)
        .containsExactly("a.jsonl:1: not UTF-8 at byte 10 of the line; save the file as UTF-8");
  }

  @Test
  void halfSurrogatesAndNulsKeepTheirPlace() {
    Reading r = Reading.jsonLines("{\"text\":\"a\\ud800b\\u0000c\"}");
    assertThat(r.articles.get(0).text()).isEqualTo("a\ud800b\u0000c");
  }

  @Test
  void lineOfTwoHundredMegabytesIsSkipped() {
    Reading r = Reading.jsonLines(new LongLine(200_000_000, "\n{\"text\":\"b\"}"), null);
    assertThat(r.ids()).containsExactly("a.jsonl:2");
    assertThat(r.problems)
        .isEqualTo(
            List.of("a.jsonl:1: longer than 16 MB; one article is expected here, split the input"));
  }

  @Test
  void deepNestingIsAnErrorAndNoCrash() {
    Reading r = Reading.jsonLines("{\"x\":" + "[".repeat(100_000) + "\n{\"text\":\"b\"}\n");
    assertThat(r.ids()).containsExactly("a.jsonl:2");
    assertThat(r.problems)
        .containsExactly(
            "a.jsonl:1: nested too deep or too large for an article;"
                + " each line must hold one JSON object");
  }

  /** A line of many letters, then an ending. */
  private static final class LongLine extends InputStream {
    private long left;
    private final InputStream ending;

    LongLine(long letters, String ending) {
      this.left = letters;
      this.ending = Reading.stream(ending);
    }

    @Override
    public int read() throws IOException {
      return left-- > 0 ? 'x' : ending.read();
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      if (left <= 0) {
        return ending.read(b, off, len);
      }
      int n = (int) Math.min(left, len);
      java.util.Arrays.fill(b, off, off + n, (byte) 'x');
      left -= n;
      return n;
    }
  }
}
