package org.trichdan.export;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;

class JsonLdWriterTest {
  private static final String SCHEMA = "http://schema.org/";

  /**
   * What each type may have, by the tables of https://schema.org/Quotation, /CreativeWork,
   * /NewsArticle, /Claim, /ClaimReview, /Person, /Organization and /Thing (version 28): types have
   * the properties of those above them.
   */
  private static final Set<String> THING = Set.of("name", "description", "identifier", "url");

  private static final Set<String> WORK =
      Set.of(
          "author",
          "creditText",
          "dateCreated",
          "datePublished",
          "headline",
          "isBasedOn",
          "isPartOf",
          "keywords",
          "publisher",
          "text");

  private static final Map<String, Set<String>> OWN =
      Map.of(
          "Quotation", Set.of("spokenByCharacter"),
          "NewsArticle", Set.of(),
          "CreativeWork", Set.of(),
          "Claim", Set.of("appearance"),
          "ClaimReview", Set.of("claimReviewed", "itemReviewed"),
          "Person", Set.of("jobTitle"),
          "Organization", Set.of());

  /** What the values of properties may be, where they are objects, from the same tables. */
  private static final Map<String, Set<String>> VALUES =
      Map.ofEntries(
          entry("spokenByCharacter", Set.of("Person", "Organization")),
          entry("author", Set.of("Person", "Organization")),
          entry("publisher", Set.of("Person", "Organization")),
          entry("isPartOf", Set.of("CreativeWork", "NewsArticle")),
          entry("isBasedOn", Set.of("CreativeWork", "NewsArticle")),
          entry("appearance", Set.of("CreativeWork", "NewsArticle")),
          entry("itemReviewed", Set.of("Claim")));

  @Test
  void aProcessorUnderstandsAQuotation() throws IOException, JsonLdError {
    JsonObject quotation = expand(false).getJsonObject(1);
    assertThat(quotation.getString("@id")).isEqualTo("urn:trichdan:237e3478875f24ba");
    assertThat(types(quotation)).containsExactly(SCHEMA + "Quotation");
    assertThat(value(quotation, "text"))
        .isEqualTo("Nước lên nhanh </script> lắm, \"gấp đôi\" mọi năm");
    assertThat(value(quotation, "creditText")).isEqualTo("Ông Lê Văn Nam");
    assertThat(value(quotation, "dateCreated")).isEqualTo("2025-11-25");
    JsonObject speaker = node(quotation, "spokenByCharacter");
    assertThat(types(speaker)).containsExactly(SCHEMA + "Person");
    assertThat(value(speaker, "name")).isEqualTo("Lê Văn Nam");
    assertThat(value(speaker, "jobTitle")).isEqualTo("trưởng ban đê điều");
    assertThat(value(node(node(quotation, "isBasedOn"), "publisher"), "name")).isEqualTo("Reuters");
    JsonObject article = node(quotation, "isPartOf");
    assertThat(types(article)).containsExactly(SCHEMA + "NewsArticle");
    assertThat(article.getString("@id")).isEqualTo("urn:trichdan:article:8f53266e8cef9575");
    assertThat(value(article, "headline")).isEqualTo(Difficult.TITLE);
    assertThat(value(article, "datePublished")).isEqualTo("2025-11-26T08:00:00+07:00");
    assertThat(node(article, "url").getString("@id"))
        .isEqualTo("https://baosong.example/de-vo.html#anh");
    assertThat(value(node(article, "publisher"), "name")).isEqualTo("Báo Sông, số \"đặc biệt\"");
    assertThat(value(node(article, "author"), "name")).isEqualTo("Hoa Mai");
  }

  @Test
  void everyWordIsInTheContext() throws IOException, JsonLdError {
    String document = document(true, Difficult.ARTICLE, Difficult.EXTRACTION);
    assertThat(keys(Documents.expanded(document)))
        .isEqualTo(
            keys(Documents.json(document).asJsonObject().get("@graph")).stream()
                .map(key -> key.startsWith("@") ? key : SCHEMA + key)
                .collect(Collectors.toSet()));
  }

  @Test
  void everyTypeHasOnlyThePropertiesThatSchemaOrgGivesIt() throws IOException {
    for (JsonValue node : graph(true)) {
      check(node.asJsonObject());
    }
  }

  @Test
  void nobodyIsMadeUp() throws IOException {
    JsonArray graph = graph(false);
    for (int i : List.of(5, 6, 8, 9)) {
      assertThat(graph.getJsonObject(i)).doesNotContainKey("spokenByCharacter");
    }
    assertThat(graph.getJsonObject(6)).doesNotContainKey("creditText");
    assertThat(graph.getJsonObject(8).getString("creditText")).isEqualTo("Người dân");
    assertThat(graph.getJsonObject(9).getString("creditText")).isEqualTo("Chị");
    assertThat(graph.getJsonObject(7).getJsonObject("spokenByCharacter"))
        .hasToString(
            "{\"@type\":\"Organization\",\"name\":\"Bộ Thủy lợi\","
                + "\"description\":\"cơ quan quản lý đê\"}");
  }

  @Test
  void aClaimReviewIsLeftToTheFactChecker() throws IOException {
    JsonObject review = graph(true).getJsonObject(3);
    assertThat(review.keySet()).containsExactly("@type", "@id", "claimReviewed", "itemReviewed");
    assertThat(review.getString("@id")).isEqualTo("urn:trichdan:claim-review:237e3478875f24ba");
    assertThat(review.getString("claimReviewed"))
        .isEqualTo("Nước lên nhanh </script> lắm, \"gấp đôi\" mọi năm");
    JsonObject claim = review.getJsonObject("itemReviewed");
    assertThat(claim.getJsonObject("author").getString("name")).isEqualTo("Lê Văn Nam");
    assertThat(claim.getString("datePublished")).isEqualTo("2025-11-25");
    assertThat(claim.getJsonObject("appearance").getString("url"))
        .isEqualTo("https://baosong.example/de-vo.html#anh");
  }

  @Test
  void whoDeniesDoesNotClaimAndWhoDeclinesClaimsNothing() throws IOException {
    List<JsonObject> reviews =
        graph(true).getValuesAs(JsonObject.class).stream()
            .filter(node -> node.getString("@type").equals("ClaimReview"))
            .toList();
    assertThat(reviews).hasSize(9);
    assertThat(reviews).noneMatch(r -> r.getString("claimReviewed").equals("từ chối bình luận"));
    JsonObject denied = reviews.get(2).getJsonObject("itemReviewed");
    assertThat(denied).doesNotContainKey("author");
    assertThat(denied.getJsonArray("keywords")).hasToString("[\"indirect\",\"deny\"]");
    assertThat(denied.getString("datePublished")).isEqualTo("2025-11-26T08:00:00+07:00");
  }

  @Test
  void theDocumentCanBePastedIntoAPage() throws IOException {
    assertThat(document(true, Difficult.ARTICLE, Difficult.EXTRACTION))
        .doesNotContain("<")
        .contains("Nước lên nhanh \\u003C/script> lắm");
  }

  @Test
  void whatIsUnknownIsLeftOut() throws IOException {
    String document = document(false, Difficult.BARE, Difficult.IN_TEXT);
    JsonObject quotation =
        Documents.json(document).asJsonObject().getJsonArray("@graph").getJsonObject(0);
    assertThat(quotation).doesNotContainKey("url");
    assertThat(quotation.getJsonObject("isPartOf"))
        .hasToString(
            "{\"@type\":\"NewsArticle\",\"@id\":\"urn:trichdan:article:3973e022e93220f9\","
                + "\"identifier\":\"-\"}");
  }

  @Test
  void anAddressThatIsNoneIsLeftOut() throws IOException {
    for (String url : List.of("javascript:alert(1)", "https://bao.example/a b", "/tin/1.html")) {
      Article article = new Article("x", null, url, null, "", Difficult.TEXT);
      assertThat(document(true, article, Difficult.IN_TEXT)).doesNotContain("\"url\"");
    }
  }

  @Test
  void aDocumentWithNothingInItIsOne() throws IOException, JsonLdError {
    String document = document(true, Difficult.ARTICLE, Difficult.NOTHING);
    assertThat(document).isEqualTo("{\"@context\":\"https://schema.org\",\"@graph\":[\n\n]}\n");
    assertThat(Documents.expanded(document)).isEmpty();
  }

  private static void check(JsonObject node) {
    String type = node.getString("@type");
    Set<String> allowed = new TreeSet<>(OWN.get(type));
    allowed.addAll(Set.of("@type", "@id"));
    allowed.addAll(THING);
    if (!type.equals("Person") && !type.equals("Organization")) {
      allowed.addAll(WORK);
    }
    assertThat(allowed).as(type).containsAll(node.keySet());
    node.forEach((property, value) -> checkValues(property, value));
  }

  private static void checkValues(String property, JsonValue value) {
    if (value instanceof JsonArray array) {
      array.forEach(element -> checkValues(property, element));
    } else if (value instanceof JsonObject object) {
      assertThat(VALUES.get(property)).as(property).contains(object.getString("@type"));
      check(object);
    } else {
      assertThat(value).as(property).isInstanceOf(JsonString.class);
      assertThat(VALUES).as("only text or an address").doesNotContainKey(property);
    }
  }

  /** All property names and keywords but those that expansion adds to values. */
  private static Set<String> keys(JsonValue value) {
    Set<String> keys = new TreeSet<>();
    if (value instanceof JsonArray array) {
      array.forEach(element -> keys.addAll(keys(element)));
    } else if (value instanceof JsonObject object && !object.containsKey("@value")) {
      keys.addAll(object.keySet());
      object.values().forEach(element -> keys.addAll(keys(element)));
    }
    return keys;
  }

  private static List<String> types(JsonObject node) {
    return node.getJsonArray("@type").getValuesAs(JsonString::getString);
  }

  private static JsonObject node(JsonObject node, String property) {
    return node.getJsonArray(SCHEMA + property).getJsonObject(0);
  }

  private static String value(JsonObject node, String property) {
    return node(node, property).getString("@value");
  }

  private static JsonArray expand(boolean claims) throws IOException, JsonLdError {
    return Documents.expanded(document(claims, Difficult.ARTICLE, Difficult.EXTRACTION));
  }

  private static JsonArray graph(boolean claims) throws IOException {
    return Documents.json(document(claims, Difficult.ARTICLE, Difficult.EXTRACTION))
        .asJsonObject()
        .getJsonArray("@graph");
  }

  private static String document(boolean claims, Article article, Extraction extraction)
      throws IOException {
    return Documents.document(new JsonLdWriter(claims), Map.of(article, extraction));
  }
}
