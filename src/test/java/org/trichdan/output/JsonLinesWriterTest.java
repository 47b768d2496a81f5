package org.trichdan.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;

class JsonLinesWriterTest {
  @Test
  void keysStandInTheOrderOfTheContract() throws IOException {
    assertThat(lines(Example.ARTICLE, Example.EXTRACTION, false).get(1))
        .isEqualTo(
            "{\"schema\":\"trichdan/1\",\"id\":\"b71201dcb68fcc46\",\"article\":{\"id\":"
                + "\"samples/dien.txt\",\"outlet\":\"songhong.example\",\"url\":null,\"title\":"
                + "\"Bộ Công Thương nói gì về giá điện?\",\"published\":\"2025-11-26\",\"sha256\":"
                + "\""
                + Digests.sha256(Example.TEXT)
                + "\",\"signOff\":[\"Sông Hồng\"]},\"kind\":\"indirect\",\"polarity\":\"deny\","
                + "\"content\":\"việc giấu lỗ\",\"speaker\":{\"mention\":\"Ông\",\"name\":null,"
                + "\"role\":null,\"type\":\"person\",\"start\":4,\"end\":7},\"cue\":{\"text\":"
                + "\"bác bỏ\",\"start\":207,\"end\":213},\"addressee\":null,\"sources\":[],\"date\":"
                + "null,\"citation\":{\"in\":\"text\",\"start\":214,\"end\":226,\"exact\":"
                + "\"việc giấu lỗ\",\"prefix\":\" nắng nóng kéo dài.” Ông bác bỏ \",\"suffix\":"
                + "\". Theo Sông Hồng, quyết định là \",\"paragraph\":0,\"sentence\":1},\"rule\":"
                + "\"deny\",\"confidence\":0.9}");
  }

  @Test
  void everyLineKeepsToTheSchema() throws IOException {
    List<String> lines = lines(Example.ARTICLE, Example.EXTRACTION, true);
    assertThat(lines).hasSize(5);
    for (String line : lines) {
      assertThat(schema().validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
  }

  @Test
  void theSchemaRefusesWhatBreaksTheContract() throws IOException {
    String good = lines(Example.ARTICLE, Example.EXTRACTION, false).get(1);
    for (String bad :
        List.of(
            good.replace("\"kind\":\"indirect\"", "\"kind\":\"reported\""),
            good.replace("\"addressee\":null,", ""),
            good.replace("\"start\":4,", "\"start\":-4,"),
            good.replace("trichdan/1", "trichdan/2"),
            good.replace("\"date\":null", "\"date\":\"2025\""))) {
      assertThat(bad).isNotEqualTo(good);
      assertThat(schema().validate(bad, InputFormat.JSON)).as(bad).isNotEmpty();
    }
  }

  @Test
  void theMomentOfPublicationIsWrittenWhenItIsKnown() throws IOException {
    Article article =
        new Article(
            "x", null, null, PublicationDate.parse("2025-11-25T23:30:00Z"), "", Example.TEXT);
    String line = lines(article, Example.EXTRACTION, false).get(1);
    assertThat(line)
        .contains(
            "\"published\":\"2025-11-26\",\"publishedAt\":\"2025-11-26T06:30:00+07:00\",\"sha256\"");
    assertThat(schema().validate(line, InputFormat.JSON)).isEmpty();
  }

  @Test
  void confidenceHasAtMostThreeDecimals() throws IOException {
    assertThat(lines(Example.ARTICLE, Example.EXTRACTION, false).get(0))
        .endsWith("\"rule\":\"cue-before-quote\",\"confidence\":0.988}");
  }

  @Test
  void rejectedSpansFollowTheRecords() throws IOException {
    assertThat(lines(Example.ARTICLE, Example.EXTRACTION, true).get(4))
        .startsWith("{\"schema\":\"trichdan-rejected/1\",\"article\":{\"id\":\"samples/dien.txt\",")
        .contains("},\"reason\":\"term\",\"citation\":{\"in\":\"text\",");
    assertThat(lines(Example.ARTICLE, Example.NOTHING, true)).isEmpty();
  }

  @Test
  void idsStayFromRunToRunAndDifferWithTheSpeaker() {
    List<String> ids =
        Example.EXTRACTION.attributions().stream()
            .map(a -> Digests.id(Example.ARTICLE, a))
            .toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{16}"));
    assertThat(ids.get(1)).isEqualTo("b71201dcb68fcc46");
  }

  @Test
  void whatNoEncodingCanCarryIsEscaped() throws IOException {
    String text = "a\ud800b\u0085\u2028😀\u0000";
    Article article = Article.of("x", "", text, null);
    Citation all = new Citation(Citation.Field.TEXT, 0, 7, text, "", "", 0, 0);
    Attribution a =
        new Attribution(
            Kind.DIRECT, Polarity.AFFIRM, text, null, null, null, List.of(), null, all, "r", 1);
    String line = lines(article, new Extraction(List.of(a), List.of(), List.of()), false).get(0);
    assertThat(line).contains("\"exact\":\"a\\ud800b\\u0085\\u2028😀\\u0000\"");
    assertThat(schema().validate(line, InputFormat.JSON)).isEmpty();
  }

  private static List<String> lines(Article article, Extraction extraction, boolean rejected)
      throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonLinesWriter(rejected).write(article, extraction, out);
    return List.of(out.toString().split("\n")).stream().filter(s -> !s.isEmpty()).toList();
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        JsonLinesWriter.class.getResourceAsStream("/org/trichdan/trichdan-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }
}
