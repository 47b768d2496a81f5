package org.trichdan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.export.CsvRecordWriter;
import org.trichdan.export.JsonLdWriter;
import org.trichdan.export.LabelStudioWriter;
import org.trichdan.export.WebAnnotationWriter;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;
import org.trichdan.output.RecordWriter;

/** What docs/export.md shows is what is written. */
class ExportGuideTest {
  private static final String SAMPLE = "samples/agency-chain.txt";

  @Test
  void theRowIsARealOne() throws IOException {
    RecordWriter csv = new CsvRecordWriter(false, false);
    List<String> shown = block("csv").lines().toList();
    assertThat(csv.head()).isEqualTo(shown.get(0) + "\r\n");
    assertThat(written(csv)).contains(shown.get(1) + "\r\n");
  }

  @Test
  void theQuotationAndItsClaimAreReal() throws IOException {
    assertThat(joined(written(new JsonLdWriter(true)))).contains(joined(block("jsonld")));
  }

  @Test
  void theAnnotationIsARealOne() throws IOException {
    assertThat(joined(written(new WebAnnotationWriter()))).contains(joined(block("webannotation")));
  }

  @Test
  void theRegionsAreReal() throws IOException {
    assertThat(joined(written(new LabelStudioWriter("x")))).contains(joined(block("labelstudio")));
  }

  private static String written(RecordWriter writer) throws IOException {
    StringBuilder out = new StringBuilder();
    new ArticleSource(
            List.of(SAMPLE),
            InputStream.nullInputStream(),
            InputOptions.NONE,
            problem -> {
              throw new AssertionError(problem.toString());
            })
        .forEach(article -> write(writer, article, out));
    return out.toString();
  }

  private static void write(RecordWriter writer, Article article, StringBuilder out) {
    try {
      writer.write(article, Trichdan.standard().extract(article), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String joined(String lines) {
    return lines.replaceAll("\n *", "");
  }

  /** The fenced block between two markers of the guide. */
  private static String block(String name) throws IOException {
    String guide = Files.readString(Path.of("docs/export.md"));
    Pattern block =
        Pattern.compile(
            "(?s)<!-- %s:start -->\n```[a-z]*\n(.*?)```\n<!-- %s:end -->".formatted(name, name));
    return block.matcher(guide).results().map(r -> r.group(1)).findFirst().orElseThrow();
  }
}
