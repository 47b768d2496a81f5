package org.trichdan.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.attribution.Extraction;
import org.trichdan.output.JsonLinesWriter;
import org.trichdan.output.ReadRecord;
import org.trichdan.output.RecordReader;
import org.trichdan.output.RecordReader.BadRecordException;

/** A record that is read and written again is the same, letter by letter. */
class RecordReaderTest {
  private static final String EMOJI =
      "😀 “Nước 🌊 đã rút”, ông Lò Văn Páo nói với Reuters hôm 25-11.\n\n"
          + "Bà Mai phủ nhận việc nhận tiền 💰.\n\nTheo AFP";

  @TestFactory
  Stream<DynamicTest> everySampleInEveryForm() {
    UnaryOperator<String> composed = t -> Normalizer.normalize(t, Normalizer.Form.NFC);
    UnaryOperator<String> decomposed = t -> Normalizer.normalize(t, Normalizer.Form.NFD);
    return Samples.all().stream()
        .flatMap(a -> Stream.of(a, Samples.inForm(a, composed), Samples.inForm(a, decomposed)))
        .map(a -> DynamicTest.dynamicTest(a.id(), () -> check(a)));
  }

  @Test
  void emojiHoursAuthorsAndCaptionsAreKept() throws Exception {
    Article article =
        new Article(
            "a/1",
            "sao.vn",
            "https://sao.vn/tin/1",
            PublicationDate.parse("2025-11-26T23:30:15Z"),
            "Lũ rút 🌊",
            EMOJI,
            0,
            List.of("Hà An"),
            List.of("Cầu sau lũ. Ảnh: Hà An"));
    assertThat(Samples.ENGINE.extract(article).signOff()).isNotEmpty();
    check(article);
    for (String day : List.of("2025-11", "2025")) {
      check(new Article("1", null, null, PublicationDate.parse(day), "", EMOJI));
    }
  }

  @Test
  void whatIsNoRecordIsRefused() {
    assertRefused("{", "not valid JSON at column 2 (Unexpected end-of-input: expected close");
    assertRefused("{\"schema\":\"trichdan/2\"}", "not a record of trichdan/1");
    assertRefused("{\"schema\":\"trichdan/1\"}", "no \"id\"");
    assertRefused(
        "{\"schema\":\"trichdan/1\",\"article\":{\"id\":\"1\",\"title\":\"\"},\"kind\":\"loud\"}",
        "\"kind\" is loud");
    assertRefused(
        "{\"schema\":\"trichdan/1\",\"article\":{\"id\":\"1\",\"title\":\"\",\"published\":\"x\"}}",
        "\"article\" has no date of publication");
  }

  private static void assertRefused(String json, String message) {
    assertThatThrownBy(() -> RecordReader.read(json, Article.of("", "", "", null)))
        .isInstanceOf(BadRecordException.class)
        .hasMessageStartingWith(message);
  }

  private static void check(Article article) throws IOException, BadRecordException {
    Extraction extraction = Samples.ENGINE.extract(article);
    Article textOnly =
        new Article(
            "",
            null,
            null,
            null,
            "",
            article.text(),
            article.bodyStart(),
            List.of(),
            article.captions());
    for (String record : lines(article, extraction, false)) {
      ReadRecord read = RecordReader.read(record, textOnly);
      assertThat(read.article()).isEqualTo(article);
      assertThat(again(read, false)).containsExactly(record);
    }
    for (String record : lines(article, extraction, true)) {
      ReadRecord read = RecordReader.read(record, Article.of("", "", "", null));
      assertThat(again(read, true)).containsExactly(record);
    }
    List<ReadRecord> all = read(lines(article, extraction, false), textOnly);
    assertThat(all.stream().map(ReadRecord::attribution).toList())
        .isEqualTo(extraction.attributions());
  }

  private static List<ReadRecord> read(List<String> records, Article known)
      throws BadRecordException {
    List<ReadRecord> all = new ArrayList<>();
    for (String record : records) {
      all.add(RecordReader.read(record, known));
    }
    return all;
  }

  private static List<String> again(ReadRecord read, boolean withText) throws IOException {
    return lines(
        read.article(),
        new Extraction(List.of(read.attribution()), List.of(), read.signOff()),
        withText);
  }

  private static List<String> lines(Article article, Extraction extraction, boolean withText)
      throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonLinesWriter(false, withText).write(article, extraction, out);
    return out.toString().lines().toList();
  }
}
