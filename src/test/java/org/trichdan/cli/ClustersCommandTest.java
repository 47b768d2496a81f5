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

class ClustersCommandTest extends CommandTest {
  private static final String FIRST =
      "Bà Erna Lindqvist nói: “Nhà máy mới sẽ tạo việc làm cho bốn nghìn lao động trong vùng”.";
  private static final String REWORDED =
      "Theo Reuters, bà Erna Lindqvist nói nhà máy mới tạo việc làm cho bốn nghìn lao động tại"
          + " vùng.";

  @TempDir Path folder;
  private Path store;
  private Path inbox;

  @BeforeEach
  void names() throws IOException {
    store = folder.resolve("q.db");
    inbox = Files.createDirectory(folder.resolve("inbox"));
  }

  @Test
  void rewordedTranslationsAreShownWordByWord() throws IOException {
    article("1", "Báo Sông", "2025-11-24T08:00:00+07:00", FIRST);
    article("2", "Báo Núi", "2025-11-25", REWORDED);
    assertThat(show()).isZero();
    assertThat(out())
        .isEqualTo(
            """
            Erna Lindqvist
              2 articles, 2 outlets · first 2025-11-24 08:00 in Báo Sông · via Reuters · direct, indirect
              2025-11-24 08:00 · Báo Sông · direct · Tin 1
                Nhà máy mới sẽ tạo việc làm cho bốn nghìn lao động trong vùng
              2025-11-25 · Báo Núi · via Reuters · indirect · Tin 2
                nhà máy mới [-sẽ-] tạo việc làm cho bốn nghìn lao động [-trong-]{+tại+} vùng

            """);
    assertThat(err()).isEqualTo("1 cluster\n");
  }

  @Test
  void machinesGetTheSame() throws IOException {
    article("1", "Báo Sông", "2025-11-24", FIRST);
    article("2", "Báo Núi", "2025-11-25", REWORDED);
    show("--format", "jsonl");
    assertThat(out().replaceAll("\"id\":\"[0-9a-f]{16}\"", "\"id\":\"…\""))
        .isEqualTo(
            "{\"schema\":\"trichdan-cluster/1\",\"speakers\":[\"Erna Lindqvist\"],\"articles\":2,"
                + "\"outletCount\":2,\"outlets\":[\"Báo Sông\",\"Báo Núi\"],"
                + "\"sources\":[\"Reuters\"],\"kinds\":[\"direct\",\"indirect\"],"
                + "\"polarities\":[\"affirm\"],\"members\":[{\"id\":\"…\","
                + "\"speaker\":\"Erna Lindqvist\",\"mention\":\"Bà Erna Lindqvist\","
                + "\"role\":null,\"kind\":\"direct\",\"polarity\":\"affirm\","
                + "\"content\":\"Nhà máy mới sẽ tạo việc làm cho bốn nghìn lao động trong vùng\","
                + "\"said\":null,\"sources\":[],\"published\":\"2025-11-24\",\"publishedAt\":null,"
                + "\"outlet\":\"Báo Sông\",\"url\":null,\"title\":\"Tin 1\",\"diff\":[{\"kept\":"
                + "\"Nhà máy mới sẽ tạo việc làm cho bốn nghìn lao động trong vùng\"}]},"
                + "{\"id\":\"…\",\"speaker\":\"Erna Lindqvist\",\"mention\":\"bà Erna Lindqvist\","
                + "\"role\":null,\"kind\":\"indirect\",\"polarity\":\"affirm\","
                + "\"content\":\"nhà máy mới tạo việc làm cho bốn nghìn lao động tại vùng\","
                + "\"said\":null,\"sources\":[\"Reuters\"],\"published\":\"2025-11-25\","
                + "\"publishedAt\":null,\"outlet\":\"Báo Núi\",\"url\":null,\"title\":\"Tin 2\","
                + "\"diff\":[{\"kept\":\"nhà máy mới\"},{\"removed\":\"sẽ\"},{\"kept\":"
                + "\"tạo việc làm cho bốn nghìn lao động\"},{\"removed\":\"trong\","
                + "\"added\":\"tại\"},{\"kept\":\"vùng\"}]}]}\n");
  }

  @Test
  void theOrderInWhichArticlesWereReadChangesNothing() throws IOException {
    article("1", "Báo Sông", "2025-11-24", FIRST);
    article("2", "Báo Núi", "2025-11-24", FIRST);
    article("3", "Báo Biển", "2025-11-24", REWORDED);
    show("--format", "jsonl");
    String together = out();
    store = folder.resolve("other.db");
    for (String last : List.of("3", "2", "1")) {
      Files.move(inbox.resolve(last + ".jsonl"), folder.resolve(last + ".jsonl"));
    }
    for (String next : List.of("3", "2", "1")) {
      Files.move(folder.resolve(next + ".jsonl"), inbox.resolve(next + ".jsonl"));
      show("--format", "jsonl");
    }
    assertThat(out()).isEqualTo(together).contains("\"articles\":3,");
  }

  @Test
  void anotherSpeakerAFewDaysMoreOrOneOutletMakeNoCluster() throws IOException {
    article("1", "Báo Sông", "2025-11-20", FIRST);
    article("2", "Báo Núi", "2025-11-25", FIRST);
    article("3", "Báo Biển", "2025-11-20", FIRST.replace("Erna Lindqvist", "Astrid Berg"));
    article("4", "Báo Sông", "2025-11-21", FIRST);
    show();
    assertThat(out()).isEmpty();
    assertThat(err()).isEqualTo("0 clusters\n");
    show("--days", "5");
    assertThat(err()).endsWith("1 cluster\n");
    show("--min-outlets", "1");
    assertThat(out()).contains("2 articles, 1 outlet ·", "the same words");
  }

  @Test
  void aNewTextOfOneArticleIsNoSecondArticle() throws IOException {
    article("1", "Báo Sông", "2025-11-24", FIRST);
    show();
    article("1", "Báo Sông mới", "2025-11-24", FIRST + " Trời mưa.");
    show("--min-outlets", "1");
    assertThat(out()).isEmpty();
  }

  @Test
  void confirmedNamesAndSpellingsAreOneSpeakerAndRefutedOnesAreNot() throws IOException {
    article("1", "Báo Sông", "2025-11-24", FIRST.replace("Erna Lindqvist", "Pak Chol-su"));
    article("2", "Báo Núi", "2025-11-24", FIRST.replace("Erna Lindqvist", "Pak Chol Su"));
    article("3", "Báo Biển", "2025-11-24", FIRST.replace("Erna Lindqvist", "Phác Triết Thù"));
    show("--speaker", "pak");
    assertThat(err()).endsWith("1 cluster\n");
    assertThat(out()).contains("2 articles, 2 outlets");
    Path aliases = folder.resolve("q.db.aliases");
    Files.writeString(aliases, "Pak Chol-su = Phác Triết Thù\n");
    out.reset();
    show("viec", "lam");
    assertThat(out()).startsWith("Pak Chol-su = Pak Chol Su = Phác Triết Thù\n  3 articles");
    Files.writeString(aliases, "Pak Chol-su != Pak Chol Su\n");
    out.reset();
    show();
    assertThat(out()).isEmpty();
  }

  @Test
  void differentPolaritiesAreMarked() throws IOException {
    String denial = "công ty xả nước thải chưa xử lý xuống sông trong mùa mưa vừa rồi.";
    article("1", "Báo Sông", "2025-11-24", "Ông Lò Văn Páo phủ nhận " + denial);
    article("2", "Báo Núi", "2025-11-24", "Ông Lò Văn Páo nói " + denial);
    show();
    assertThat(out()).contains("  ! deny and affirm\n");
  }

  @Test
  void withoutADayOnlyNearlyTheSameWordsCountAndOnlyWhenAsked() throws IOException {
    article("1", "Báo Sông", "", FIRST);
    article("2", "Báo Núi", "2025-11-24", FIRST);
    article("3", "Báo Biển", "", REWORDED);
    show();
    assertThat(out()).isEmpty();
    show("--undated");
    assertThat(out()).contains("2025-11-24 · Báo Núi", "on an unknown day · Báo Sông");
  }

  @Test
  void whatAnArticleHoldsCannotSteerTheTerminal() throws IOException {
    article("1", "Báo\\u001b[2J Sông", "2025-11-24", FIRST);
    article("2", "Báo Núi", "2025-11-24", FIRST.replace("vùng", "vùng \\u202e này"));
    show();
    assertThat(out()).contains("Báo Sông").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThat(show("--min-outlets", "0")).isEqualTo(2);
    assertThat(show("--days", "-1")).isEqualTo(2);
  }

  /** Over what is in the inbox by now. */
  private int show(String... args) {
    screen = false;
    run("batch", inbox.toString(), "--store", store.toString(), "--quiet");
    out.reset();
    err.reset();
    List<String> all = new ArrayList<>(List.of("clusters", "--store", store.toString()));
    all.addAll(List.of(args));
    screen = !all.contains("--format");
    return run(all.toArray(String[]::new));
  }

  private void article(String id, String outlet, String day, String text) throws IOException {
    Files.writeString(
        inbox.resolve(id + ".jsonl"),
        "{\"id\":\"%s\",\"outlet\":\"%s\",\"date\":\"%s\",\"title\":\"Tin %s\",\"text\":\"%s\"}%n"
            .formatted(id, outlet, day, id, text));
  }
}
