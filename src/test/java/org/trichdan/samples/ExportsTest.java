package org.trichdan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.export.CsvRecordWriter;
import org.trichdan.export.Documents;
import org.trichdan.export.JsonLdWriter;
import org.trichdan.export.LabelStudioWriter;
import org.trichdan.export.WebAnnotationWriter;

/** What holds for the difficult article holds for the samples. */
class ExportsTest {
  private static final Map<Article, Extraction> ALL = extracted();

  @Test
  void everyRowIsAStatement() throws IOException {
    String csv = Documents.document(new CsvRecordWriter(false, true), ALL);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(new StringReader(csv), format)) {
      assertThat(rows.getRecords()).hasSize(statements()).allMatch(row -> row.isConsistent());
    }
  }

  @Test
  void everyStatementIsAQuotation() throws IOException {
    String document = Documents.document(new JsonLdWriter(false), ALL);
    assertThat(Documents.json(document).asJsonObject().getJsonArray("@graph"))
        .hasSize(statements());
  }

  @Test
  void everyAnnotationPointsAtItsWords() throws IOException {
    for (Map.Entry<Article, Extraction> entry : ALL.entrySet()) {
      String document =
          Documents.document(new WebAnnotationWriter(), Map.of(entry.getKey(), entry.getValue()));
      Documents.keepsTo("web-annotation.schema.json", document);
      for (JsonObject annotation : objects(document)) {
        List<JsonObject> selectors =
            annotation
                .getJsonObject("target")
                .getJsonArray("selector")
                .getValuesAs(JsonObject.class);
        String exact = selectors.get(0).getString("exact");
        if (selectors.size() > 1) {
          int start = selectors.get(1).getInt("start");
          int end = selectors.get(1).getInt("end");
          assertThat(Documents.part(entry.getKey().text(), start, end)).isEqualTo(exact);
        } else {
          assertThat(entry.getKey().title()).contains(exact);
        }
      }
    }
  }

  @Test
  void everyLabelStandsOnItsWords() throws IOException {
    String document = Documents.document(new LabelStudioWriter("test"), ALL);
    Documents.keepsTo("label-studio.schema.json", document);
    List<JsonObject> tasks = objects(document);
    assertThat(tasks).hasSize(ALL.size());
    for (JsonObject task : tasks) {
      String text = task.getJsonObject("data").getString("text");
      for (JsonObject region : regions(task)) {
        JsonObject value = region.getJsonObject("value");
        assertThat(Documents.part(text, value.getInt("start"), value.getInt("end")))
            .isEqualTo(value.getString("text"));
      }
    }
  }

  private static List<JsonObject> regions(JsonObject task) {
    List<JsonObject> regions = new ArrayList<>();
    for (JsonObject prediction : task.getJsonArray("predictions").getValuesAs(JsonObject.class)) {
      prediction.getJsonArray("result").getValuesAs(JsonObject.class).stream()
          .filter(result -> result.containsKey("value"))
          .forEach(regions::add);
    }
    return regions;
  }

  private static List<JsonObject> objects(String document) {
    return Documents.json(document).asJsonArray().getValuesAs(JsonObject.class);
  }

  private static int statements() {
    return ALL.values().stream().mapToInt(e -> e.attributions().size()).sum();
  }

  private static Map<Article, Extraction> extracted() {
    Map<Article, Extraction> all = new LinkedHashMap<>();
    Samples.all().forEach(article -> all.put(article, Samples.ENGINE.extract(article)));
    return all;
  }
}
