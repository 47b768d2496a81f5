package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    "--links, jsonl, table or csv",
    "--links, labelstudio, table or csv",
    "--no-bom, jsonld, csv",
    "--claims, webannotation, jsonld",
    "--rejected, csv, table or jsonl"
  })
  void anOptionThatDoesNotFitTheFormatIsRefused(String option, String format, String fitting) {
    assertThat(run("extract", option, "--format", format, "-")).isEqualTo(2);
    assertThat(err())
        .isEqualTo(
            "trichdan extract: "
                + option
                + " is for --format "
                + fitting
                + ", not "
                + format
                + "; try 'trichdan extract --help'\n");
    assertThat(out()).isEmpty();
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
  void helpNamesTheFormats() {
    assertThat(run("extract", "--help")).isZero();
    for (Format format : Format.values()) {
      assertThat(out()).contains(format.name());
    }
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
  void aDocumentInAFileIsWhole() throws IOException {
    stdin = ARTICLE;
    Path file = dir.resolve("quotes.jsonld");
    assertThat(run("extract", "--format", "jsonld", "-o", file.toString(), "-")).isZero();
    assertThat(Files.readString(file)).endsWith("\n]}\n");
  }
}
