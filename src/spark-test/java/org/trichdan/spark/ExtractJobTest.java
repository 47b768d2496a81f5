package org.trichdan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trichdan.Trichdan;
import org.trichdan.article.PublicationDate;
import org.trichdan.input.InputOptions;
import org.trichdan.input.KeyMap;

final class ExtractJobTest {
  private static final String SAID = "“Giá sẽ tăng”, ông Lê Văn Nam nói hôm qua.";
  private static final String ENGLISH =
      "The prices will rise, he said on Monday, and nobody in the room asked him why. ".repeat(3);

  @TempDir Path folder;

  @Test
  void theSamplesGiveTheSameRecordsFromSeveralPartitionsAndFiles() throws IOException {
    Path samples = Plain.samples(folder.resolve("samples.jsonl"));
    List<String> lines = Files.readAllLines(samples);
    Path in = Files.createDirectories(folder.resolve("in/deep/down"));
    int half = lines.size() / 2;
    Plain.write(in.resolve("a.jsonl"), String.join("\n", lines.subList(0, half)));
    gzip(in.resolve("b.jsonl.gz"), String.join("\n", lines.subList(half, lines.size())) + "\n");

    job("--input", folder.resolve("in").toString());

    assertThat(Plain.written(folder.resolve("out/records")))
        .hasSizeGreaterThan(100)
        .isEqualTo(Plain.records(samples));
    assertThat(folder.resolve("out/_INCOMPLETE")).doesNotExist();
  }

  @Test
  void whatIsNoArticleGoesToTheQuarantineWithItsReason() throws IOException {
    Path file = folder.resolve("bad.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(utf8("\uFEFF{\"id\":\"1\",\"text\":\"" + SAID + "\",\"date\":\"hôm nọ\"}\r\n"));
      out.write(utf8("\n{\"id\":\"2\",\"text\":\n{\"id\":\"3\"}\n"));
      out.write(utf8("{\"id\":\"4\",\"text\":\"" + ENGLISH + "\"}\n"));
      out.write(utf8("{\"id\":\"5\",\"text\":\""));
      out.write(new byte[] {(byte) 0xC3, '"', '}', '\n'});
      out.write(utf8("{\"id\":\"6\",\"text\":\"" + SAID + "\"}"));
    }

    job("--input", file.toString());

    assertThat(Plain.written(folder.resolve("out/records"))).isEqualTo(Plain.records(file));
    List<Row> rows = Local.SPARK.read().json(out("quarantine")).collectAsList();
    assertThat(rows)
        .extracting(row -> row.getAs("severity") + ": " + row.getAs("reason"))
        .contains("skipped: not Vietnamese", "warning: no date: \"hôm nọ\"")
        .containsExactlyInAnyOrderElementsOf(
            Plain.read(InputOptions.NONE, article -> {}, file).stream()
                .map(p -> p.severity().name().toLowerCase(Locale.ROOT) + ": " + p.message())
                .toList());
    assertThat(rows)
        .allSatisfy(row -> assertThat((String) row.getAs("input")).endsWith("/bad.jsonl"));
    assertThat(rows)
        .filteredOn(row -> row.getAs("reason").equals("no \"text\""))
        .singleElement()
        .satisfies(
            row -> {
              assertThat((String) row.getAs("place")).matches("sha256:[0-9a-f]{16}");
              assertThat((String) row.getAs("sample")).isEqualTo("{\"id\":\"3\"}");
              assertThat((String) row.getAs("hint"))
                  .isEqualTo(
                      "every article needs one, if it has another name give it with"
                          + " --map text=NAME");
            });
  }

  @Test
  void statementsStandInFoldersOfTheirMonths() {
    Path file = folder.resolve("months.jsonl");
    Plain.write(
        file,
        article("1", "2025-11-26T08:16:00+07:00") + article("2", "2025-10") + article("3", "2024"));

    job("--input", file.toString(), "--as", "parquet");

    assertThat(folder.resolve("out/records")).doesNotExist();
    assertThat(folder.resolve("out/statements")).isDirectoryContaining("glob:**/month=2025-11");
    List<Row> rows =
        Local.SPARK
            .read()
            .parquet(out("statements"))
            .selectExpr(
                "article.id", "string(month)", "article.publishedAt", "speaker.name", "date.value")
            .orderBy("id")
            .collectAsList();
    assertThat(rows)
        .extracting(Row::toString)
        .containsExactly(
            "[1,2025-11,2025-11-26T08:16:00+07:00,Lê Văn Nam,2025-11-25]",
            "[2,2025-10,null,Lê Văn Nam,null]",
            "[3,null,null,Lê Văn Nam,null]");
  }

  @Test
  void anArticleWithoutAnIdIsNamedByItsContent() throws IOException {
    String line = "{\"text\":\"" + SAID + "\"}\n";
    Plain.write(folder.resolve("a.jsonl"), "\n\n" + line);
    Plain.write(folder.resolve("b.jsonl"), line);

    job("--input", folder.resolve("a.jsonl").toString());
    List<String> first = Plain.written(folder.resolve("out/records"));
    job("--input", folder.resolve("b.jsonl").toString(), "--overwrite");

    assertThat(first).hasSize(1);
    assertThat(first.get(0)).contains("\"article\":{\"id\":\"sha256:");
    assertThat(Plain.written(folder.resolve("out/records"))).isEqualTo(first);
  }

  @Test
  void theOptionsOfExtractMeanTheSame() throws Exception {
    Path file = folder.resolve("options.jsonl");
    Plain.write(
        file,
        """
        {"ma":1,"noidung":"“Giá sẽ tăng”, ông Lê Văn Nam bô bô hôm qua.","meta":{"nguon":"a.vn"}}
        {"ma":2,"noidung":"“No”, said Nam. Ông Nam nói: “Có.”"}
        """);
    Path overlay = Files.createDirectories(folder.resolve("overlay/lists"));
    Plain.write(overlay.resolve("say.txt"), "bô bô\n");
    String map = "id=ma,text=noidung,outlet=meta.nguon";

    job(
        "--input",
        file.toString(),
        "--map",
        map,
        "--date",
        "2025-11-26",
        "--any-language",
        "--overlay",
        overlay.getParent().toString());

    InputOptions options =
        new InputOptions(PublicationDate.parse("2025-11-26"), KeyMap.parse(map), true);
    Trichdan trichdan = Trichdan.builder().overlay(overlay.getParent()).build();
    assertThat(Plain.written(folder.resolve("out/records")))
        .hasSize(2)
        .isEqualTo(Plain.records(options, trichdan, file))
        .isNotEqualTo(Plain.records(options, Trichdan.standard(), file));
  }

  @Test
  void outputIsWrittenOverOnlyWhenThatIsWantedOrAJobHasDied() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Plain.write(file, article("1", "2025-11-26"));
    Path out = Files.createDirectories(folder.resolve("out/records"));
    Plain.write(out.resolve("part-of-something"), "old");
    String[] args = {"--input", file.toString(), "--output", folder.resolve("out").toString()};

    assertThat(Job.said(2, args))
        .isEqualTo(
            "trichdan: %s is not empty; choose another --output, or say --overwrite%n"
                .formatted(folder.resolve("out")));
    assertThat(out.resolve("part-of-something")).hasContent("old");

    Plain.write(folder.resolve("out/_INCOMPLETE"), "");
    job("--input", file.toString());
    assertThat(Plain.written(out)).isEqualTo(Plain.records(file));
  }

  @Test
  void whatIsWrittenOverLeavesNothingOfWhatWasThere() throws Exception {
    Path file = Plain.write(folder.resolve("a.jsonl"), article("1", "2025-11-26"));
    Path notes = folder.resolve("out/notes.txt");

    job("--input", file.toString());
    Plain.write(notes, "of the user\n");
    job("--input", file.toString(), "--overwrite", "--as", "jsonl");

    assertThat(folder.resolve("out/records")).exists();
    assertThat(folder.resolve("out/statements")).doesNotExist();
    assertThat(notes).exists();
  }

  @Test
  void mistakesAreToldBeforeAnythingIsDone() throws IOException {
    Path file = Plain.write(folder.resolve("a.jsonl"), article("1", "2025-11-26"));
    String in = file.toString();
    String out = folder.resolve("out").toString();
    Path rules = Files.createDirectories(folder.resolve("rules/lists"));
    Plain.write(folder.resolve("rules/x.rule"), "rule\n");

    assertThat(Job.said(2, "--output", out))
        .isEqualTo(line("say either --input PATH or --table NAME"));
    assertThat(Job.said(2, "--input", in, "--output", out, "--date", "mai"))
        .isEqualTo(line("no date: 'mai'; write it as 2025-11-26, 2025-11 or 2025"));
    assertThat(Job.said(2, "--input", in, "--output", out, "--map", "body=x"))
        .isEqualTo(
            line(
                "--map: no field 'body'; the fields are id, outlet, url, date, title, text,"
                    + " authors"));
    assertThat(Job.said(2, "--input", in + ".no", "--output", out))
        .isEqualTo(line(in + ".no: no such file or folder"));
    assertThat(Job.said(2, "--input", in, "--output", out, "--rules", folder + "/no"))
        .isEqualTo(line(folder + "/no: no such folder"));
    assertThat(Job.said(2, "--input", in, "--output", out, "--rules", rules.getParent().toString()))
        .startsWith("trichdan: " + rules.getParent() + "/x.rule:1");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aJobThatFailsLeavesAFolderThatTheNextOneWritesAnew() throws IOException {
    Path broken = folder.resolve("broken.jsonl.gz");
    gzip(broken, article("1", "2025-11-26").repeat(2000));
    byte[] bytes = Files.readAllBytes(broken);
    Files.write(broken, Arrays.copyOf(bytes, bytes.length / 2));
    String out = folder.resolve("out").toString();

    assertThat(Job.said(1, "--input", broken.toString(), "--output", out)).contains("EOFException");
    assertThat(folder.resolve("out/_INCOMPLETE")).exists();

    gzip(broken, article("1", "2025-11-26"));
    job("--input", broken.toString());
    assertThat(Plain.written(folder.resolve("out/records"))).hasSize(1);
  }

  private void job(String... args) {
    String out = folder.resolve("out").toString();
    assertThat(Job.run(args, "--output", out, "--partitions", "2")).isZero();
  }

  private static String line(String message) {
    return "trichdan: " + message + System.lineSeparator();
  }

  private String out(String name) {
    return folder.resolve("out").resolve(name).toString();
  }

  private static String article(String id, String date) {
    return "{\"id\":\"%s\",\"date\":\"%s\",\"text\":\"%s\"}%n".formatted(id, date, SAID);
  }

  private static void gzip(Path file, String content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(utf8(content));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
