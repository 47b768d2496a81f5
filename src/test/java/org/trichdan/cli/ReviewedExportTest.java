package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Kind;
import org.trichdan.attribution.Polarity;
import org.trichdan.desk.Desk;
import org.trichdan.desk.Filter;
import org.trichdan.desk.Hit;
import org.trichdan.desk.Order;
import org.trichdan.desk.Statement;
import org.trichdan.review.Correction;

/** Decided in the store, and handed on. */
class ReviewedExportTest extends CommandTest {
  private static final String TEXT =
      "Ông Lò Văn Páo nói nước đã rút. Bà Lê Thị Hoa nói cầu còn chắc. Ông Páo phủ nhận việc nhận"
          + " tiền. Bà Hoa cho biết trường sẽ mở cửa. Ai cũng mệt.";

  @TempDir Path dir;
  private Path inbox;
  private Path store;
  private Path gold;

  @BeforeEach
  void names() throws IOException {
    inbox = Files.createDirectory(dir.resolve("inbox"));
    store = dir.resolve("q.db");
    gold = dir.resolve("gold.jsonl");
  }

  @Test
  void whatEverybodyAcceptsIsRightInEveryMeasure() throws Exception {
    batch(Path.of("samples"));
    try (Desk desk = desk()) {
      for (String article : articles(desk)) {
        desk.done(article, "an");
      }
    }
    assertThat(export("--format", "gold", "-o", gold.toString())).isZero();
    out.reset();
    assertThat(run("evaluate", "samples", gold.toString())).isZero();
    assertThat(out().lines().skip(1).limit(5).toList().toString())
        .doesNotContain("0.")
        .contains("1.0000");
  }

  @Test
  void theGoldIsWhatPeopleSay() throws Exception {
    article("1", TEXT);
    article("2", "Ông Trần Văn Ba nói chợ đông.");
    batch(inbox);
    try (Desk desk = desk()) {
      Statement denied = statement(desk, "việc nhận tiền");
      desk.reject(denied.article(), denied.id(), "no-statement", "an");
      Statement bridge = statement(desk, "cầu còn chắc");
      desk.edit(bridge.article(), bridge.id(), Correction.ofSpeaker("Vũ Thị Mai"), "an");
      int start = TEXT.indexOf("Ai cũng mệt");
      desk.add(
          bridge.article(),
          new Correction(
              new Correction.Place(Citation.Field.TEXT, start, start + 11),
              "",
              null,
              Kind.INDIRECT,
              Polarity.AFFIRM),
          "an");
      desk.done(bridge.article(), "an");
      Statement market = statement(desk, "chợ đông");
      desk.accept(market.article(), market.id(), "an"); // but its article is not done
    }
    assertThat(export("--format", "gold", "-o", gold.toString())).isZero();
    assertThat(Files.readString(gold))
        .startsWith("{\"id\":\"1\",\"attributions\":[{\"in\":\"text\",")
        .contains("\"name\":\"Vũ Thị Mai\"", "\"content\":\"Ai cũng mệt\"")
        .doesNotContain("việc nhận tiền", "chợ đông");
    Files.delete(inbox.resolve("2.jsonl"));
    out.reset();
    assertThat(run("evaluate", inbox.toString(), gold.toString())).isZero();
    // Of four found one is none, of four right ones one is missing; of three speakers two are
    // right.
    assertThat(out())
        .contains("overlap                          0.7500     0.7500     0.7500")
        .contains("1 articles, 4 statements in the gold, 4 found")
        .contains("speaker                          0.6667");
  }

  @Test
  void whatIsReviewedComesCorrectedInEveryForm() throws Exception {
    article("1", TEXT);
    batch(inbox);
    try (Desk desk = desk()) {
      Statement flood = statement(desk, "nước đã rút");
      desk.accept(flood.article(), flood.id(), "an");
      Statement bridge = statement(desk, "cầu còn chắc");
      desk.edit(bridge.article(), bridge.id(), Correction.ofSpeaker("Vũ Thị Mai"), "an");
    }
    assertThat(export("--reviewed", "--format", "jsonld", "--claims")).isZero();
    assertThat(out())
        .contains("\"@type\":\"ClaimReview\"", "\"name\":\"Vũ Thị Mai\"", "nước đã rút")
        .doesNotContain("việc nhận tiền", "Lê Thị Hoa");
    out.reset();
    assertThat(export("--reviewed", "--speaker", "mai", "--format", "csv", "--no-bom")).isZero();
    assertThat(out().lines()).hasSize(2).last().asString().contains("cầu còn chắc");
    out.reset();
    assertThat(export("--reviewed", "--format", "jsonl", "không", "có")).isZero();
    assertThat(out()).isEmpty();
    assertThat(export("--reviewed", "--format", "brat", "-o", dir.resolve("b").toString()))
        .isZero();
    assertThat(err()).endsWith("1 article, 2 statements\n");
  }

  @Test
  void anArticleThatHasChangedSinceIsLeftOutOfTheGold() throws Exception {
    article("1", TEXT);
    batch(inbox);
    try (Desk desk = desk()) {
      desk.done("id:1", "an");
    }
    article("1", "Tin mới. " + TEXT);
    batch(inbox);
    err.reset();
    assertThat(export("--format", "gold")).isZero();
    assertThat(out()).isEmpty();
    assertThat(err())
        .isEqualTo("0 articles, 0 statements; 1 article left out, changed since the review\n");
    assertThat(export("--reviewed", "--format", "jsonl")).isZero();
    assertThat(out().lines()).hasSize(4);
  }

  @Test
  void onlyAStoreKnowsWhatPeopleSay() {
    assertThat(run("extract", "samples/politics.txt", "--format", "gold")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "trichdan extract: --format gold is for export: only people know that everything is"
                + " right; try 'trichdan extract --help'\n");
  }

  private int export(String... args) {
    List<String> all = new ArrayList<>(List.of("export", "--store", store.toString()));
    all.addAll(List.of(args));
    return run(all.toArray(String[]::new));
  }

  private void batch(Path from) {
    assertThat(run("batch", from.toString(), "--store", store.toString(), "--quiet")).isZero();
    err.reset();
  }

  private void article(String id, String text) throws IOException {
    Files.writeString(
        inbox.resolve(id + ".jsonl"),
        "{\"id\":\"%s\",\"title\":\"Tin\",\"date\":\"2025-11-26\",\"text\":\"%s\"}%n"
            .formatted(id, text));
  }

  private Desk desk() throws Exception {
    return Desk.open(store, (statements, of) -> {});
  }

  private static List<String> articles(Desk desk) throws Exception {
    return desk.search(Filter.ALL, 1, 999, Order.BEST).page().items().stream()
        .map(hit -> hit.statement().article())
        .distinct()
        .toList();
  }

  private static Statement statement(Desk desk, String content) throws Exception {
    return desk.search(Filter.ALL, 1, 99, Order.BEST).page().items().stream()
        .map(Hit::statement)
        .filter(s -> s.attribution().content().equals(content))
        .findFirst()
        .orElseThrow();
  }
}
