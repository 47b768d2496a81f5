package org.trichdan.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;

class WebAnnotationWriterTest {
  private static final String OA = "http://www.w3.org/ns/oa#";

  @Test
  void theDocumentKeepsToTheModel() throws IOException {
    Documents.keepsTo(
        "web-annotation.schema.json", document(Difficult.ARTICLE, Difficult.EXTRACTION));
    Documents.keepsTo("web-annotation.schema.json", document(Difficult.BARE, Difficult.IN_TEXT));
    Documents.keepsTo("web-annotation.schema.json", document(Difficult.BARE, Difficult.NOTHING));
  }

  @Test
  void theSelectorsFindTheWords() throws IOException {
    JsonArray annotations = annotations();
    assertThat(annotations).hasSize(10);
    for (int i = 1; i < annotations.size(); i++) {
      List<JsonObject> selectors = selectors(annotations.getJsonObject(i));
      JsonObject quote = selectors.get(0);
      JsonObject position = selectors.get(1);
      String exact = quote.getString("exact");
      assertThat(Documents.part(Difficult.TEXT, position.getInt("start"), position.getInt("end")))
          .isEqualTo(exact)
          .isEqualTo(Difficult.EXTRACTION.attributions().get(i).content());
      assertThat(Difficult.TEXT)
          .contains(quote.getString("prefix") + exact + quote.getString("suffix"));
    }
  }

  @Test
  void aHeadlineHasNoPositionInTheText() throws IOException {
    List<JsonObject> selectors = selectors(annotations().getJsonObject(0));
    assertThat(selectors)
        .extracting(s -> s.getString("type"))
        .containsExactly("TextQuoteSelector", "FragmentSelector");
    assertThat(Difficult.TITLE)
        .isEqualTo(
            selectors.get(0).getString("prefix")
                + selectors.get(0).getString("exact")
                + selectors.get(0).getString("suffix"));
  }

  @Test
  void sourceAndFragmentTogetherOpenThePageAtTheWords() throws IOException {
    JsonObject target = annotations().getJsonObject(2).getJsonObject("target");
    JsonObject fragment = target.getJsonArray("selector").getJsonObject(2);
    assertThat(target.getString("source") + "#" + fragment.getString("value"))
        .isEqualTo(
            "https://baosong.example/de-vo.html#anh:~:text=vi%E1%BB%87c%20gi%E1%BA%A5u%20l%E1%BB%97");
    assertThat(fragment.getString("conformsTo"))
        .isEqualTo("https://wicg.github.io/scroll-to-text-fragment/");
  }

  @Test
  void withoutAnAddressTheSourceIsANameAndThereIsNoFragment() throws IOException {
    JsonObject target =
        Documents.json(document(Difficult.BARE, Difficult.IN_TEXT))
            .asJsonArray()
            .getJsonObject(0)
            .getJsonObject("target");
    assertThat(target.getString("source")).isEqualTo("urn:trichdan:article:3973e022e93220f9");
    assertThat(target.getJsonArray("selector")).hasSize(2);
  }

  @Test
  void tagsAndOneLineSayWhoSaidIt() throws IOException {
    assertThat(bodies(1))
        .containsExactly(
            "tagging: direct",
            "tagging: affirm",
            "tagging: Lê Văn Nam",
            "describing: Lê Văn Nam (trưởng ban đê điều) · via Reuters · 2025-11-25");
    assertThat(bodies(4))
        .containsExactly(
            "tagging: direct",
            "tagging: affirm",
            "tagging: Phan Thị Duyên",
            "describing: Phan Thị Duyên · to phóng viên");
    assertThat(bodies(6))
        .containsExactly("tagging: indirect", "tagging: affirm", "describing: via AFP, BBC");
    assertThat(bodies(9))
        .containsExactly("tagging: indirect", "tagging: affirm", "describing: Chị");
    assertThat(bodies(5)).hasSize(3).noneMatch(b -> b.startsWith("tagging: một"));
  }

  @Test
  void aProcessorUnderstandsAnAnnotation() throws IOException, JsonLdError {
    JsonArray expanded = Documents.expanded(document(Difficult.ARTICLE, Difficult.EXTRACTION));
    assertThat(expanded).hasSize(10);
    JsonObject annotation = expanded.getJsonObject(1);
    assertThat(annotation.getString("@id")).isEqualTo("urn:trichdan:237e3478875f24ba");
    assertThat(annotation.getJsonArray("@type")).hasToString("[\"" + OA + "Annotation\"]");
    assertThat(id(annotation, "motivatedBy")).isEqualTo(OA + "describing");
    assertThat(annotation.getJsonArray(OA + "hasBody")).hasSize(4);
    assertThat(id(annotation.getJsonArray(OA + "hasBody").getJsonObject(0), "hasPurpose"))
        .isEqualTo(OA + "tagging");
    JsonObject target = annotation.getJsonArray(OA + "hasTarget").getJsonObject(0);
    assertThat(id(target, "hasSource")).isEqualTo("https://baosong.example/de-vo.html");
    JsonObject position = target.getJsonArray(OA + "hasSelector").getJsonObject(1);
    assertThat(position.getJsonArray("@type")).hasToString("[\"" + OA + "TextPositionSelector\"]");
    JsonObject start = position.getJsonArray(OA + "start").getJsonObject(0);
    assertThat(start.getInt("@value")).isEqualTo(67);
    assertThat(start.getString("@type"))
        .isEqualTo("http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
  }

  private static List<String> bodies(int i) throws IOException {
    return annotations()
        .getJsonObject(i)
        .getJsonArray("body")
        .getValuesAs(JsonObject.class)
        .stream()
        .map(body -> body.getString("purpose") + ": " + body.getString("value"))
        .toList();
  }

  private static List<JsonObject> selectors(JsonObject annotation) {
    return annotation
        .getJsonObject("target")
        .getJsonArray("selector")
        .getValuesAs(JsonObject.class);
  }

  private static String id(JsonObject node, String property) {
    return node.getJsonArray(OA + property).getJsonObject(0).getString("@id");
  }

  private static JsonArray annotations() throws IOException {
    return Documents.json(document(Difficult.ARTICLE, Difficult.EXTRACTION)).asJsonArray();
  }

  private static String document(Article article, Extraction extraction) throws IOException {
    return Documents.document(new WebAnnotationWriter(), Map.of(article, extraction));
  }
}
