package org.trichdan.bench;

import org.trichdan.article.Article;
import org.trichdan.batch.OrderedPipeline;

/** The whole job on several threads, as {@code extract} does it: the calling thread decodes. */
final class AllCores {
  private final Passes passes;
  private final int threads;
  private long written;

  AllCores(Passes passes, int threads) {
    this.passes = passes;
    this.threads = threads;
  }

  /** Nanoseconds on the clock for one time through. */
  long run(Corpus corpus) {
    long started = System.nanoTime();
    try (OrderedPipeline<Article, byte[]> pipeline =
        new OrderedPipeline<>(threads, passes::records, records -> written += records.length)) {
      corpus.forEach(pipeline::submit);
      pipeline.finish();
    }
    return System.nanoTime() - started;
  }

  /** Bytes of all records. */
  long written() {
    return written;
  }
}
