package org.trichdan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;

final class SmokeTest {
  @Test
  void anExtractorWorksInsideOfATask() {
    Dataset<String> texts =
        Local.SPARK.createDataset(
            List.of("“Giá sẽ tăng”, ông Lê Văn Nam nói.", "Trời hôm nay đẹp."), Encoders.STRING());

    List<Integer> statements =
        texts
            .map(
                (MapFunction<String, Integer>)
                    text ->
                        Extractors.standard()
                            .extract(Article.of("1", "", text, null))
                            .attributions()
                            .size(),
                Encoders.INT())
            .collectAsList();

    assertThat(statements).containsExactly(1, 0);
  }
}
