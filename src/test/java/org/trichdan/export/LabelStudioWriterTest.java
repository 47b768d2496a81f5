package org.trichdan.export;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class LabelStudioWriterTest {
  @Test
  void theDocumentIsWhatLabelStudioImports() throws IOException {
    Documents.keepsTo(
        "label-studio.schema.json", document(Difficult.ARTICLE, Difficult.EXTRACTION));
    Documents.keepsTo("label-studio.schema.json", document(Difficult.BARE, Difficult.NOTHING));
  }

  @Test
  void aTaskIsTheWholeArticle() throws IOException {
    JsonObject data = task(Difficult.ARTICLE, Difficult.EXTRACTION).getJsonObject("data");
    assertThat(data.getString("text")).isEqualTo(Difficult.TITLE + "\n\n" + Difficult.TEXT);
    assertThat(data.getInt("textStart")).isEqualTo(23);
    assertThat(data.getString("id")).isEqualTo("=de-vo");
    assertThat(data.getString("date")).isEqualTo("2025-11-26");
    assertThat(task(Difficult.BARE, Difficult.IN_TEXT).getJsonObject("data"))
        .hasToString(
            Documents.json(
                    "{\"text\":"
                        + jakarta.json.Json.createValue(Difficult.TEXT)
                        + ",\"id\":\"-\",\"textStart\":0}")
                .toString());
  }

  @Test
  void offsetsCountCodePointsOfTheWholeText() throws IOException {
    for (Article article : List.of(Difficult.ARTICLE, Difficult.BARE)) {
      JsonObject task = task(article, Difficult.IN_TEXT);
      String text = task.getJsonObject("data").getString("text");
      for (JsonObject region : regions(task)) {
        JsonObject value = region.getJsonObject("value");
        assertThat(Documents.part(text, value.getInt("start"), value.getInt("end")))
            .isEqualTo(value.getString("text"));
      }
    }
    JsonObject title =
        regions(task(Difficult.ARTICLE, Difficult.EXTRACTION)).get(0).getJsonObject("value");
    assertThat(title)
        .hasToString("{\"start\":12,\"end\":20,\"text\":\"Đê đã vỡ\",\"labels\":[\"Content\"]}");
  }

  @Test
  void everyStatementLeadsToWhatBelongsToIt() throws IOException {
    JsonObject task = task(Difficult.ARTICLE, Difficult.EXTRACTION);
    Map<String, String> texts =
        regions(task).stream()
            .filter(r -> r.getString("type").equals("labels"))
            .collect(
                Collectors.toMap(
                    r -> r.getString("id"),
                    r ->
                        r.getJsonObject("value").getJsonArray("labels").getString(0)
                            + " "
                            + r.getJsonObject("value").getString("text")));
    assertThat(
            relations(task).stream()
                .filter(r -> r.getString("from_id").equals("237e3478875f24ba"))
                .map(
                    r ->
                        r.getJsonArray("labels").getString(0)
                            + ": "
                            + texts.get(r.getString("to_id"))))
        .containsExactly(
            "speaker: Speaker Ông Lê Văn Nam",
            "cue: Cue nói với",
            "source: Source Reuters",
            "date: Date hôm 25-11");
    assertThat(relations(task)).allMatch(r -> texts.containsKey(r.getString("from_id")));
    assertThat(relations(task)).allMatch(r -> texts.containsKey(r.getString("to_id")));
  }

  @Test
  void aMentionThatTwoStatementsShareIsOneRegion() throws IOException {
    JsonObject task = task(Difficult.ARTICLE, Difficult.EXTRACTION);
    assertThat(regions(task).stream().map(r -> r.getJsonObject("value").toString()))
        .doesNotHaveDuplicates();
    assertThat(
            relations(task).stream().filter(r -> r.getString("to_id").equals("cue-text-125-133")))
        .hasSize(2);
  }

  @Test
  void thePredictionNamesItsRulesAndItsDoubts() throws IOException {
    JsonObject prediction =
        task(Difficult.ARTICLE, Difficult.EXTRACTION).getJsonArray("predictions").getJsonObject(0);
    assertThat(prediction.getString("model_version")).isEqualTo("trichdan/0123456789abcdef");
    assertThat(prediction.getJsonNumber("score").doubleValue()).isEqualTo(0.8);
  }

  @Test
  void anArticleWithNothingFoundIsATask() throws IOException {
    assertThat(task(Difficult.ARTICLE, Difficult.NOTHING).getJsonArray("predictions")).isEmpty();
  }

  @Test
  void theConfigurationHasAControlForEverythingWritten() throws Exception {
    Document config = config();
    JsonObject task = task(Difficult.ARTICLE, Difficult.EXTRACTION);
    assertThat(attributes(config, "Text", "value")).containsExactly("$text");
    for (JsonObject region : regions(task)) {
      Element control = named(config, region.getString("from_name"));
      String type = region.getString("type");
      assertThat(control.getTagName().toLowerCase(java.util.Locale.ROOT)).isEqualTo(type);
      assertThat(control.getAttribute("toName")).isEqualTo(region.getString("to_name"));
      String child = type.equals("labels") ? "Label" : "Choice";
      assertThat(attributes(control.getElementsByTagName(child), "value"))
          .contains(region.getJsonObject("value").getJsonArray(type).getString(0));
    }
    assertThat(attributes(config, "Relation", "value"))
        .isEqualTo(
            relations(task).stream()
                .map(r -> r.getJsonArray("labels").getString(0))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Document config() throws Exception {
    try (InputStream in = Files.newInputStream(Path.of("docs/label-studio.xml"))) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  private static Element named(Document config, String name) {
    NodeList all = config.getElementsByTagName("*");
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Element) all.item(i))
        .filter(e -> e.getAttribute("name").equals(name))
        .findAny()
        .orElseThrow();
  }

  private static Set<String> attributes(Document config, String tag, String attribute) {
    return attributes(config.getElementsByTagName(tag), attribute);
  }

  private static Set<String> attributes(NodeList elements, String attribute) {
    return IntStream.range(0, elements.getLength())
        .mapToObj(i -> ((Element) elements.item(i)).getAttribute(attribute))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<JsonObject> regions(JsonObject task) {
    return result(task).stream().filter(r -> !r.getString("type").equals("relation")).toList();
  }

  private static List<JsonObject> relations(JsonObject task) {
    return result(task).stream().filter(r -> r.getString("type").equals("relation")).toList();
  }

  private static List<JsonObject> result(JsonObject task) {
    return task.getJsonArray("predictions")
        .getJsonObject(0)
        .getJsonArray("result")
        .getValuesAs(JsonObject.class);
  }

  private static JsonObject task(Article article, Extraction extraction) throws IOException {
    return Documents.json(document(article, extraction)).asJsonArray().getJsonObject(0);
  }

  private static String document(Article article, Extraction extraction) throws IOException {
    return Documents.document(
        new LabelStudioWriter("0123456789abcdef"), Map.of(article, extraction));
  }
}
