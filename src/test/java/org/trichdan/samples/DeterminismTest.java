package org.trichdan.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;

/**
 * One engine serves many threads, and neither they nor what it read before change what it finds.
 */
class DeterminismTest {
  private static final int THREADS = 8;

  @Test
  void eightThreadsFindWhatOneFinds() throws Exception {
    List<Article> articles = Samples.all();
    List<Extraction> alone = articles.stream().map(Samples.ENGINE::extract).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Extraction>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(() -> articles.stream().map(Samples.ENGINE::extract).toList()));
      }
      for (Future<List<Extraction>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    List<Article> articles = new ArrayList<>(Samples.all());
    List<Extraction> forwards =
        new ArrayList<>(articles.stream().map(Samples.ENGINE::extract).toList());
    Collections.reverse(articles);
    Collections.reverse(forwards);
    assertThat(articles.stream().map(Samples.ENGINE::extract)).isEqualTo(forwards);
  }
}
