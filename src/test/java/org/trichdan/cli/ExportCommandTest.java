package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest extends CommandTest {
  @TempDir Path folder;
  private Path store;

  @BeforeEach
  void fill() {
    store = folder.resolve("q.db");
    assertThat(run("batch", "samples", "--store", store.toString(), "--quiet")).isZero();
    err.reset();
  }

  @Test
  void recordsAreThoseThatExtractWrites() {
    for (String option : List.of("--threads=2", "--with-text")) {
      out.reset();
      assertThat(run("extract", "samples", option)).isZero();
      List<String> extracted = out().lines().toList();
      out.reset();
      List<String> args = new ArrayList<>(List.of("export", "--store", store.toString()));
      if (option.equals("--with-text")) {
        args.add(option);
      }
      assertThat(run(args.toArray(String[]::new))).isZero();
      assertThat(out().lines().sorted().toList()).isEqualTo(extracted.stream().sorted().toList());
    }
    assertThat(err()).isEmpty();
  }

  @Test
  void anArticlesRecordsStandInTheOrderOfTheArticle() {
    run("extract", "samples/politics.txt");
    String alone = out();
    out.reset();
    run("export", "--store", store.toString());
    assertThat(out()).contains(alone);
  }

  @Test
  void filtersChooseTheSameAsSearchDoes() {
    for (List<String> filter :
        List.of(
            List.of("--speaker", "Ekdahl"),
            List.of("--source", "Reuters"),
            List.of("--polarity", "deny"),
            List.of("--kind", "mixed", "--from", "2025-01-01", "--to", "2025-12-31"),
            List.of("--outlet", "example"),
            List.of("tau", "nghien", "cuu"))) {
      assertThat(records("export", filter))
          .isNotEmpty()
          .containsExactlyInAnyOrderElementsOf(records("search", filter));
    }
  }

  @Test
  void aFileAppearsWhenItIsComplete() throws IOException {
    Path file = folder.resolve("out.jsonl");
    assertThat(run("export", "--store", store.toString(), "-o", file.toString())).isZero();
    assertThat(file).content().startsWith("{\"schema\":\"trichdan/1\"");
    assertThat(out()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".tmp")))
          .isEmpty();
    }
  }

  @Test
  void nothingIsAnEmptyDocumentAndALine() {
    Path file = folder.resolve("out.jsonl");
    assertThat(run("export", "--store", store.toString(), "khôngcótừnày", "-o", file.toString()))
        .isZero();
    assertThat(file).isEmptyFile();
    assertThat(err()).isEqualTo("0 articles, 0 statements\n");
  }

  @Test
  void bratTakesWholeArticlesAndAFolder() throws IOException {
    Path brat = folder.resolve("brat");
    String[] args = {
      "export",
      "--store",
      store.toString(),
      "--format",
      "brat",
      "--source",
      "BBC",
      "-o",
      brat.toString()
    };
    assertThat(run(args)).isZero();
    assertThat(err()).isEqualTo("1 article, 9 statements\n");
    try (Stream<Path> files = Files.list(brat)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "annotation.conf",
              "visual.conf",
              "articles.jsonl",
              "samples-agency-chain-txt.ann",
              "samples-agency-chain-txt.txt");
    }
    err.reset();
    assertThat(run(args)).isEqualTo(3);
    assertThat(err())
        .isEqualTo(
            brat
                + ": cannot be written (the folder is not empty; corrections may be in it, choose"
                + " another)\n");
  }

  @Test
  void mistakesOnTheCommandLineAreNamed() {
    assertThat(run("export", "--store", store.toString(), "--format", "brat")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "trichdan export: --format brat needs -o with a folder; try 'trichdan export"
                + " --help'\n");
    assertThat(run("export", "--store", store.toString(), "--from", "26/11")).isEqualTo(2);
    assertThat(run("export", "--store", folder.resolve("no.db").toString())).isEqualTo(3);
    assertThat(run("export", "--store", store.toString(), "-o", folder + "/no/out")).isEqualTo(3);
    assertThat(err()).endsWith("/no/out: cannot be written (no such folder)\n");
  }

  private List<String> records(String command, List<String> filter) {
    List<String> args = new ArrayList<>(List.of(command, "--store", store.toString()));
    args.addAll(filter);
    if (command.equals("search")) {
      args.addAll(List.of("--limit", "1000"));
    }
    out.reset();
    assertThat(run(args.toArray(String[]::new))).isZero();
    return out().lines().toList();
  }
}
