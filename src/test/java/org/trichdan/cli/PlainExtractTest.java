package org.trichdan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plain call is read without picocli, and nobody can tell. */
class PlainExtractTest extends CommandTest {
  /** Changes nothing, but is not plain. */
  private static final List<String> NOT_PLAIN = List.of("--threads", "1");

  @TempDir Path dir;
  private String article;

  @BeforeEach
  void article() throws IOException {
    article = Files.writeString(dir.resolve("a.txt"), "Bà Lê Thị Hoa nói nước đã rút.").toString();
    stdin = "Ông Lê Văn Nam nói: “Giá sẽ tăng.”";
  }

  @Test
  void asPicocliReadsIt() throws IOException {
    same("extract", article);
    same("extract", "-");
    same("extract", article, "-", article);
    same("extract", dir.toString());
    same("extract", dir.resolve("none.txt").toString());
    same("extract", "--format", "table", article);
    same("extract", article, "--format", "jsonl", "-");
    same("extract", "extract");
    screen = true;
    same("extract", article, "-");
    same("extract", "--format", "jsonl", "-");
  }

  @Test
  void intoAFileAsPicocliReadsIt() throws IOException {
    String target = dir.resolve("out").toString();
    for (String option : List.of("-o", "--output")) {
      same("extract", option, target, article);
      assertThat(Path.of(target)).content().contains("\"Lê Thị Hoa\"");
      Files.delete(Path.of(target));
      same("extract", article, option, dir.resolve("no/such/out").toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "extract --format jsonl",
        "extract a.txt --rejected",
        "extract a.txt --format",
        "extract a.txt --format xml",
        "extract a.txt --format csv",
        "extract a.txt --format=table",
        "extract a.txt --format table --format table",
        "extract a.txt -o",
        "extract a.txt -o x -o y",
        "extract a.txt -o -",
        "extract a.txt -ox",
        "extract a.txt --rules x",
        "extract --help",
        "extract -- a.txt",
        "extract \"a.txt\"",
        "-h extract a.txt",
        "export a.txt",
        "--version",
      })
  void whatIsNotPlainIsLeftToPicocli(String line) {
    assertThat(PlainExtract.of(line.split(" "), terminal(out))).isNull();
  }

  @Test
  void whatIsMadeReadyMeanwhileCanBe() {
    assertThat(HeadStart.ready()).isNotEmpty().doesNotContainNull();
  }

  @Test
  void nothingAtAllIsNotPlain() {
    assertThat(PlainExtract.of(new String[0], terminal(out))).isNull();
    assertThat(PlainExtract.of(new String[] {"extract", ""}, terminal(out))).isNull();
  }

  private void same(String... args) throws IOException {
    assertThat(PlainExtract.of(args, terminal(out))).as(String.join(" ", args)).isNotNull();
    int code = run(args);
    String said = out() + err();
    out.reset();
    err.reset();
    String[] longer =
        java.util.stream.Stream.of(List.of(args), NOT_PLAIN)
            .flatMap(List::stream)
            .toArray(String[]::new);
    assertThat(PlainExtract.of(longer, terminal(out))).isNull();
    assertThat(run(longer)).isEqualTo(code);
    assertThat(out() + err()).isEqualTo(said);
    out.reset();
    err.reset();
  }
}
