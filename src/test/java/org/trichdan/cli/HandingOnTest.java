package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trichdan.export.Documents;

/** What a store hands on is what extract writes of the same articles. */
class HandingOnTest extends CommandTest {
  /** With everything that is known of an article, in the order of the addresses. */
  private static final String KNOWN =
      """
      {"url":"https://bao.example/1","id":"b","outlet":"Báo","date":"2025-11-26T08:16:00+07:00",\
      "title":"Lũ rút 🌊","authors":["Hà An","Lò Văn Páo"],\
      "text":"“=Nước 🌊 đã rút”, ông Lò Văn Páo nói với Reuters hôm 25-11.\\n\\nBà Mai phủ nhận \
      việc nhận tiền.\\n\\nTheo AFP"}
      {"url":"https://bao.example/2","id":"a","outlet":"Báo","date":"2025-11-26T09:00:00+07:00",\
      "title":"Trời đẹp","authors":["Hà An"],"text":"Trời hôm ấy đẹp.\\n\\nTheo AFP"}
      {"url":"https://bao.example/3","title":"","date":"2025-11","text":"Bà Hoa nói </p> trời nắng."}
      """;

  @TempDir Path dir;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "gold")
  void withEverythingThatIsKnown(Format format) throws IOException {
    Path file = Files.writeString(dir.resolve("known.jsonl"), KNOWN);
    for (String[] options : options(format)) {
      assertSame(format, options, file.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "gold")
  void samplesInOrder(Format format) {
    String[] samples = {
      "samples/agency-chain.txt", "samples/denials.txt", "samples/interview.txt",
      "samples/nfd.txt", "samples/nothing-to-find.txt", "samples/posts-and-letters.txt"
    };
    for (String[] options : options(format)) {
      assertSame(format, options, samples);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"jsonl", "csv", "jsonld", "webannotation", "labelstudio", "brat"})
  void allSamplesInAnyOrder(Format format) {
    Map<String, String> extracted = extracted(format, new String[0], "samples");
    Map<String, String> exported = exported(format, new String[0], "samples");
    assertThat(exported.keySet()).isEqualTo(extracted.keySet());
    exported.forEach(
        (name, text) -> assertThat(parts(text)).isEqualTo(parts(extracted.get(name))).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "export"})
  void nothingIsAWholeDocument(String command) throws IOException {
    assertThat(nothing(command, "jsonl")).isEmpty();
    assertThat(nothing(command, "table")).isEmpty();
    assertThat(nothing(command, "csv")).startsWith("\uFEFFid,article,").endsWith(",confidence\r\n");
    assertThat(nothing(command, "csv").lines()).hasSize(1);
    assertThat(Documents.json(nothing(command, "jsonld")).asJsonObject().getJsonArray("@graph"))
        .isEmpty();
    for (String format : List.of("webannotation", "labelstudio")) {
      String document = nothing(command, format);
      assertThat(Documents.json(document).asJsonArray()).isEmpty();
      Documents.keepsTo(
          format.equals("labelstudio") ? "label-studio.schema.json" : "web-annotation.schema.json",
          document);
    }
  }

  @Test
  void nobodyIsRated() {
    for (String command : List.of("extract", "export")) {
      String document =
          command.equals("extract")
              ? extracted(Format.jsonld, new String[] {"--claims"}, "samples").get("")
              : exported(Format.jsonld, new String[] {"--claims"}, "samples").get("");
      assertThat(document).contains("\"ClaimReview\"").doesNotContain("reviewRating", "Rating\"");
    }
  }

  @Test
  void tasksNameTheRulesThatReadTheArticle() throws IOException {
    Path mine = dir.resolve("mine");
    Files.createDirectories(mine.resolve("lists"));
    Files.writeString(mine.resolve("lists/title.txt"), "chủ thuyền thúng\n");
    Path one = Files.writeString(dir.resolve("1.txt"), "Tin một\n\nÔng Nam nói nước đã rút.");
    Path two = Files.writeString(dir.resolve("2.txt"), "Tin hai\n\nBà Hoa nói cầu còn chắc.");
    String store = dir.resolve("two.db").toString();
    assertThat(run("batch", one.toString(), "--store", store, "--quiet")).isZero();
    assertThat(
            run("batch", two.toString(), "--store", store, "--quiet", "--overlay", mine.toString()))
        .isZero();
    assertThat(run("export", "--store", store, "--format", "labelstudio")).isZero();
    assertThat(models(out())).hasSize(2).doesNotHaveDuplicates();
    String both = out();
    out.reset();
    assertThat(run("extract", "--format", "labelstudio", one.toString())).isZero();
    assertThat(models(both)).contains(models(out()).get(0));
  }

  @Test
  void whatPeopleCorrectIsWhole() {
    String store = store("samples/agency-chain.txt", "samples/politics.txt");
    assertThat(run("export", "--store", store, "--speaker", "Ekdahl", "--format", "labelstudio"))
        .isZero();
    String chosen = out();
    out.reset();
    assertThat(run("extract", "samples/agency-chain.txt", "--format", "labelstudio")).isZero();
    assertThat(chosen).isEqualTo(out());
  }

  private void assertSame(Format format, String[] options, String... paths) {
    assertThat(exported(format, options, paths)).isEqualTo(extracted(format, options, paths));
  }

  /** Every way to use a format, as far as a store can follow. */
  private static List<String[]> options(Format format) {
    List<String[]> all = new ArrayList<>();
    all.add(new String[0]);
    for (String option : List.of("--with-text", "--links", "--no-bom", "--claims")) {
      if (format.takes(option)) {
        all.add(new String[] {option});
      }
    }
    return all;
  }

  private Map<String, String> extracted(Format format, String[] options, String... paths) {
    return written(format, options, concat(new String[] {"extract"}, paths));
  }

  private Map<String, String> exported(Format format, String[] options, String... paths) {
    return written(format, options, "export", "--store", store(paths));
  }

  private String store(String... paths) {
    String store = fresh().resolve("q.db").toString();
    assertThat(run(concat(new String[] {"batch", "--quiet", "--store", store}, paths))).isZero();
    return store;
  }

  /** The files that a command makes, by their names; a document has none. */
  private Map<String, String> written(Format format, String[] options, String... command) {
    Path target = fresh().resolve("out");
    String[] to = {"--format", format.name(), "-o", target.toString()};
    assertThat(run(concat(concat(command, to), options))).isZero();
    try (Stream<Path> files = Files.walk(target)) {
      return files
          .filter(Files::isRegularFile)
          .collect(
              Collectors.toMap(
                  f -> target.relativize(f).toString(),
                  HandingOnTest::content,
                  (a, b) -> a,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String nothing(String command, String format) {
    out.reset();
    stdin = "The river rose again last night, and the school will stay closed on Monday.";
    String[] args =
        command.equals("extract")
            ? new String[] {"extract", "-"}
            : new String[] {
              "export", "--store", store("samples/nothing-to-find.txt"), "khôngcótừnày"
            };
    assertThat(run(concat(args, new String[] {"--format", format}))).isZero();
    return out();
  }

  private static List<String> models(String tasks) {
    return Documents.json(tasks).asJsonArray().stream()
        .map(t -> t.asJsonObject().getJsonArray("predictions").getJsonObject(0))
        .map(prediction -> prediction.getString("model_version"))
        .toList();
  }

  /** Rows and elements, which stand on lines of their own, without the commas between them. */
  private static List<String> parts(String document) {
    return Arrays.stream(document.split(document.contains("\r\n") ? "\r\n" : "\n", -1))
        .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
        .sorted()
        .toList();
  }

  private Path fresh() {
    try {
      return Files.createTempDirectory(dir, "x");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] concat(String[] some, String... more) {
    return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
  }
}
