package org.trichdan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.output.JsonLinesWriter;

/** What other programs are promised holds for every record of the samples. */
class SchemaTest {
  @Test
  void everyRecordKeepsToTheSchema() throws IOException {
    StringBuilder out = new StringBuilder();
    for (Article article : Samples.all()) {
      new JsonLinesWriter(true).write(article, Samples.ENGINE.extract(article), out);
    }
    Schema schema = schema();
    assertThat(out.toString().lines())
        .hasSizeGreaterThan(100)
        .allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty());
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        JsonLinesWriter.class.getResourceAsStream("/org/trichdan/trichdan-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    }
  }
}
