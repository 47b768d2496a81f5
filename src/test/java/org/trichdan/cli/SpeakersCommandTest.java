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

class SpeakersCommandTest extends CommandTest {
  @TempDir Path folder;
  private Path store;
  private Path inbox;

  @BeforeEach
  void fill() throws IOException {
    store = folder.resolve("q.db");
    inbox = Files.createDirectory(folder.resolve("inbox"));
    article("1", "Báo Sông", "2025-11-24", "Thị trưởng Lò Thị Hoà nói: “Nước đã rút”.");
    article("2", "Báo Núi", "2025-11-25", "Bà Lò Thị Hòa nói trường học mở lại.");
    article("3", "Báo Núi", "2025-11-26", "Chủ tịch Lò Thị Hòa phủ nhận việc nhận tiền.");
    article("4", "Báo Sông", "2025-11-26", "Ông Đặng Văn Nam nói gạo đắt.");
    batch();
  }

  @Test
  void spellingsAreCountedApartAndNameEachOther() {
    assertThat(show()).isZero();
    assertThat(out())
        .isEqualTo(
            """
              Lò Thị Hòa                      2         2025-11-25 – 2025-11-26  Báo Núi
              Chủ tịch                                  0 direct, 2 articles
              also written: Lò Thị Hoà
              Lò Thị Hoà                      1         2025-11-24               Báo Sông
              Thị trưởng                                1 direct, 1 article
              also written: Lò Thị Hòa
              Đặng Văn Nam                    1         2025-11-26               Báo Sông
                                                        0 direct, 1 article
            """);
    assertThat(err()).isEqualTo("3 speakers\n");
  }

  @Test
  void aPersonsFileIsInOrderOfTime() {
    assertThat(show("--confirm", "Lò Thị Hoà", "Lò Thị Hòa")).isZero();
    assertThat(show("Lò Thị Hòa")).isZero();
    assertThat(out())
        .isEqualTo(
            """
              Lò Thị Hoà
              3 statements, 1 direct, 3 articles · 2025-11-24 – 2025-11-26
              written: Lò Thị Hòa (2), Lò Thị Hoà (1)
              roles: Chủ tịch (1), Thị trưởng (1)
              outlets: Báo Núi (2), Báo Sông (1)

              Thị trưởng              Nước đã rút
              2025-11-24              direct · Báo Sông · Tin 1

              Lò Thị Hòa              trường học mở lại
              2025-11-25              indirect · Báo Núi · Tin 2

              Lò Thị Hòa              việc nhận tiền
              2025-11-26              indirect, deny · Báo Núi · Tin 3

            """);
  }

  @Test
  void aNameMayBeTypedWithoutDiacriticsOrInPart() {
    show("dang van nam", "--format", "jsonl");
    assertThat(out().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("{\"schema\":\"trichdan-speaker/1\",\"name\":\"Đặng Văn Nam\",");
    assertThat(out()).contains("{\"schema\":\"trichdan-statement/1\",\"id\":\"");
    out.reset();
    show("nam", "--format", "jsonl");
    assertThat(out()).contains("\"content\":\"gạo đắt\"");
    out.reset();
    assertThat(show("Ai Đó")).isZero();
    assertThat(out()).isEmpty();
    assertThat(err()).endsWith("nobody called Ai Đó\n");
  }

  @Test
  void periodAndOutletNarrow() {
    show("--from", "2025-11-26", "--outlet", "sông", "--format", "jsonl");
    assertThat(out())
        .isEqualTo(
            "{\"schema\":\"trichdan-speaker/1\",\"name\":\"Đặng Văn Nam\",\"statements\":1,"
                + "\"direct\":0,\"articles\":1,\"first\":\"2025-11-26\",\"last\":\"2025-11-26\","
                + "\"spellings\":[{\"name\":\"Đặng Văn Nam\",\"statements\":1}],\"roles\":[],"
                + "\"outlets\":[{\"name\":\"Báo Sông\",\"statements\":1}],\"alsoWritten\":[]}\n");
  }

  @Test
  void proposalsShowWhatSpeaksForThem() throws IOException {
    article(
        "5", "Báo Biển", "2025-11-26", "Ông Nam nói gạo đắt và giá gạo nếp đang lên ở chợ huyện.");
    article("6", "Báo Núi", "2025-11-26", "Ông Đặng Văn Nam nói giá gạo nếp đang lên ở chợ huyện.");
    batch();
    show("--variants");
    assertThat(out())
        .isEqualTo(
            """
              Lò Thị Hòa = Lò Thị Hoà ?
              same letters, other place of the tone mark · 1 article, such as id:1

              Đặng Văn Nam = Nam ?
              short name, on the same day in articles about the same · 1 article, such as id:5, id:4

            """);
    show("--refute", "Nam", "Đặng Văn Nam");
    show("--confirm", "Lò Thị Hoà", "Lò Thị Hòa");
    out.reset();
    show("--variants");
    assertThat(out()).isEmpty();
    assertThat(err()).endsWith("0 proposals; --confirm or --refute takes them off the list\n");
  }

  @Test
  void theListOutlivesOtherRulesAndTheStoreItself() throws IOException {
    show("--confirm", "Lò Thị Hoà", "Lò Thị Hòa");
    Path overlay = folder.resolve("mine");
    Files.createDirectories(overlay.resolve("lists"));
    Files.writeString(overlay.resolve("lists/say.txt"), "thở phào\n");
    run(
        "batch",
        inbox.toString(),
        "--store",
        store.toString(),
        "--overlay",
        overlay.toString(),
        "--refresh");
    assertThat(names()).containsExactly("Lò Thị Hoà", "Đặng Văn Nam");

    Files.delete(store);
    Files.deleteIfExists(folder.resolve("q.db-wal"));
    Files.deleteIfExists(folder.resolve("q.db-shm"));
    batch();
    assertThat(names()).containsExactly("Lò Thị Hoà", "Đặng Văn Nam");
    assertThat(Files.readString(folder.resolve("q.db.aliases")))
        .isEqualTo("Lò Thị Hoà = Lò Thị Hòa\n");
  }

  @Test
  void whatIsConfirmedIsFoundByEveryName() throws IOException {
    show("--confirm", "Đặng Văn Nam", "Nam Rừng");
    out.reset();
    assertThat(run("search", "--store", store.toString(), "--speaker", "Nam Rừng")).isZero();
    assertThat(out()).contains("Đặng Văn Nam").contains("gạo đắt").doesNotContain("Lò Thị");
    Files.writeString(folder.resolve("q.db.aliases"), "Nam\n");
    assertThat(run("search", "--store", store.toString(), "--speaker", "Nam")).isEqualTo(2);
    assertThat(err()).contains("q.db.aliases:1: one name alone");
  }

  @Test
  void mistakesInTheListAreNamed() throws IOException {
    Path list = folder.resolve("mine.txt");
    assertThat(show("--aliases", list.toString())).isEqualTo(2);
    assertThat(err()).endsWith(list + ": no such file; check the name\n");
    Files.writeString(list, "Nam\n");
    assertThat(show("--aliases", list.toString())).isEqualTo(2);
    assertThat(err())
        .endsWith(list + ":1: one name alone; write A = B, or begin a comment with #\n");
    assertThat(show("--variants", "--confirm", "A", "B")).isEqualTo(2);
    assertThat(show("--from", "26/11")).isEqualTo(2);
    assertThat(show("-n", "0")).isEqualTo(2);
  }

  private List<String> names() {
    out.reset();
    show("--format", "jsonl");
    return out().lines().map(l -> l.replaceAll(".*?\"name\":\"(.*?)\".*", "$1")).toList();
  }

  private int show(String... args) {
    List<String> all = new ArrayList<>(List.of("speakers", "--store", store.toString()));
    all.addAll(List.of(args));
    screen = !all.contains("--format");
    return run(all.toArray(String[]::new));
  }

  private void batch() {
    screen = false;
    assertThat(run("batch", inbox.toString(), "--store", store.toString(), "--quiet")).isZero();
    out.reset();
    err.reset();
  }

  private void article(String id, String outlet, String day, String text) throws IOException {
    Files.writeString(
        inbox.resolve(id + ".jsonl"),
        "{\"id\":\"%s\",\"outlet\":\"%s\",\"date\":\"%s\",\"title\":\"Tin %s\",\"text\":\"%s\"}%n"
            .formatted(id, outlet, day, id, text));
  }
}
