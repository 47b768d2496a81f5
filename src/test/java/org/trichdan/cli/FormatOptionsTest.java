package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatOptionsTest extends CommandTest {
  private static final String ARTICLE =
      "{\"url\":\"https://bao.example/1\",\"title\":\"Tít\","
          + "\"text\":\"“Giá sẽ tăng”, ông Lê Văn Nam nói.\"}";

  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource({
    "--with-text, table, jsonl",
    "--with-text, csv, jsonl",
    "--with-text, brat, jsonl",
    "--links, jsonl, table or csv",
    "--links, labelstudio, table or csv",
    "--no-bom, jsonld, csv",
    "--claims, webannotation, jsonld",
    "--claims, brat, jsonld"
  })
  void anOptionThatDoesNotFitTheFormatIsRefused(String option, String format, String fitting) {
    String message = option + " is for --format " + fitting + ", not " + format;
    assertThat(run("extract", option, "--format", format, "-")).isEqualTo(2);
    assertThat(run("export", "--store", "x.db", option, "--format", format)).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "trichdan extract: %s; try 'trichdan extract --help'\n".formatted(message)
                + "trichdan export: %s; try 'trichdan export --help'\n".formatted(message));
    assertThat(out()).isEmpty();
  }

  @Test
  void whatIsNoStatementIsForPeopleAndPrograms() {
    assertThat(run("extract", "--rejected", "--format", "csv", "-")).isEqualTo(2);
    assertThat(run("extract", "--rejected", "--format", "brat", "-o", "x", "-")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "trichdan extract: --rejected is for --format table or jsonl, not csv;"
                + " try 'trichdan extract --help'\n"
                + "trichdan extract: --rejected is for --format table or jsonl, not brat;"
                + " try 'trichdan extract --help'\n");
  }

  @Test
  void aFolderNeedsAPlace() {
    assertThat(run("extract", "--format", "brat", "-")).isEqualTo(2);
    assertThat(run("export", "--store", "x.db", "--format", "brat")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "trichdan extract: --format brat needs -o with a folder;"
                + " try 'trichdan extract --help'\n"
                + "trichdan export: --format brat needs -o with a folder;"
                + " try 'trichdan export --help'\n");
  }

  @Test
  void theFormatThatNobodyNamedCountsToo() {
    assertThat(run("extract", "--claims", "-")).isEqualTo(2);
    screen = true;
    assertThat(run("extract", "--with-text", "-")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "trichdan extract: --claims is for --format jsonld, not jsonl;"
                + " try 'trichdan extract --help'\n"
                + "trichdan extract: --with-text is for --format jsonl, not table;"
                + " try 'trichdan extract --help'\n");
  }

  @Test
  void searchHasTwoFormats() {
    assertThat(run("search", "--store", "x.db", "--format", "csv", "giá")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "trichdan search: Invalid value for option '--format': expected one of [table, jsonl]"
                + " (case-sensitive) but was 'csv'; try 'trichdan search --help'\n");
  }

  @Test
  void bothCommandsOfferTheSameFormats() {
    assertThat(run("extract", "--help")).isZero();
    String extract = formats(out());
    out.reset();
    assertThat(run("export", "--help")).isZero();
    assertThat(formats(out())).isEqualTo(extract);
    for (Format format : Format.values()) {
      assertThat(extract).contains(format.name() + " (");
    }
  }

  /** What help says of {@code --format}. */
  private static String formats(String help) {
    String from = help.substring(help.lastIndexOf("--format=FORMAT") + "--format=FORMAT".length());
    String option = from.substring(0, from.indexOf("\n", from.indexOf("brat (")));
    return option.replaceAll("\\s+", " ");
  }

  @Test
  void csvIsForSpreadsheetsUnlessToldOtherwise() {
    stdin = ARTICLE;
    assertThat(run("extract", "--format", "csv", "--links", "-")).isZero();
    assertThat(out())
        .startsWith("\uFEFFid,article,")
        .contains(",link\r\n")
        .endsWith("https://bao.example/1#:~:text=Gi%C3%A1%20s%E1%BA%BD%20t%C4%83ng\r\n");
    out.reset();
    assertThat(run("extract", "--format", "csv", "--no-bom", "-")).isZero();
    assertThat(out()).startsWith("id,article,").doesNotContain("#:~:text=");
  }

  @Test
  void aTableMayHaveLinks() {
    stdin = ARTICLE;
    assertThat(run("extract", "--format", "table", "--links", "-")).isZero();
    assertThat(out())
        .isEqualTo(
            """
            Tít
            -:1

              “”  Lê Văn Nam                 nói           Giá sẽ tăng
                                                           -:1:1
                  https://bao.example/1#:~:text=Gi%C3%A1%20s%E1%BA%BD%20t%C4%83ng

            """);
  }

  @Test
  void jsonldMayHaveClaims() {
    stdin = ARTICLE;
    assertThat(run("extract", "--format", "jsonld", "--claims", "-")).isZero();
    assertThat(out())
        .startsWith("{\"@context\":\"https://schema.org\",\"@graph\":[\n{\"@type\":\"Quotation\",")
        .contains("},\n{\"@type\":\"ClaimReview\",")
        .endsWith("\n]}\n");
  }

  @Test
  void annotationsAndTasksOfSeveralArticlesAreOneDocument() {
    for (String format : new String[] {"webannotation", "labelstudio"}) {
      out.reset();
      stdin = ARTICLE + "\n" + ARTICLE + "\n";
      assertThat(run("extract", "--format", format, "-")).isZero();
      assertThat(out().lines()).hasSize(4);
      assertThat(out()).startsWith("[\n{").contains("},\n{").endsWith("}\n]\n");
    }
  }

  @Test
  void tasksNameTheRulesThatMadeThem() {
    stdin = ARTICLE;
    assertThat(run("extract", "--format", "labelstudio", "-")).isZero();
    assertThat(out()).containsPattern("\"model_version\":\"trichdan/[0-9a-f]{16}\"");
  }

  @Test
  void bratGetsAFolderThatNobodyHasCorrectedYet() throws IOException {
    String article = ARTICLE.replace("{", "{\"id\":\"bao/1\",");
    stdin = article + "\n" + article + "\n";
    Path folder = dir.resolve("correct");
    String[] args = {"extract", "--format", "brat", "-o", folder.toString(), "-"};
    assertThat(run(args)).isEqualTo(1);
    assertThat(err())
        .isEqualTo(
            "bao/1: a second article with this id; it is left out of the folder,"
                + " give each article an id of its own\n"
                + "1 article, 1 statement, 1 problem\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "annotation.conf", "visual.conf", "articles.jsonl", "bao-1.ann", "bao-1.txt");
    }
    err.reset();
    assertThat(run(args)).isEqualTo(3);
    assertThat(err())
        .isEqualTo(
            folder
                + ": cannot be written (the folder is not empty; corrections may be in it, choose"
                + " another); nothing more was extracted\n");
    assertThat(out()).isEmpty();
  }

  @Test
  void aDocumentInAFileIsWhole() throws IOException {
    stdin = ARTICLE;
    Path file = dir.resolve("quotes.jsonld");
    assertThat(run("extract", "--format", "jsonld", "-o", file.toString(), "-")).isZero();
    assertThat(Files.readString(file)).endsWith("\n]}\n");
  }
}
