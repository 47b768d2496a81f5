package org.trichdan.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.attribution.Extraction;
import org.trichdan.batch.Failures;
import org.trichdan.batch.OrderedPipeline;
import org.trichdan.input.ArticleSource;
import org.trichdan.output.RecordStream;
import org.trichdan.output.RecordWriter;

/** Articles in, records out, in the order of the articles. */
final class ExtractionRun {
  private final Trichdan trichdan;
  private final RecordWriter format;
  private final RecordStream records;
  private final Messages messages;
  private long articles;
  private long statements;

  ExtractionRun(Trichdan trichdan, RecordWriter format, Output output, Messages messages)
      throws IOException {
    this.trichdan = trichdan;
    this.format = format;
    this.records = new RecordStream(format, output::write);
    this.messages = messages;
  }

  /**
   * Runs to the end of the source.
   *
   * @throws UncheckedIOException when the output fails between articles
   * @throws IOException when it fails at the end
   */
  void run(ArticleSource source, int threads) throws IOException {
    try (OrderedPipeline<Article, Done> pipeline =
        new OrderedPipeline<>(threads, this::extract, this::deliver)) {
      source.forEach(pipeline::submit);
      pipeline.finish();
    }
    records.end();
  }

  long articles() {
    return articles;
  }

  long statements() {
    return statements;
  }

  private Done extract(Article article) {
    try {
      Extraction extraction = trichdan.extract(article);
      StringBuilder records = new StringBuilder();
      format.write(article, extraction, records);
      return new Done(records.toString(), extraction.attributions().size(), null);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    } catch (RuntimeException | StackOverflowError e) {
      return new Done(
          "", 0, Failures.of(article, e)); // one article must not end a run of a million
    }
  }

  private void deliver(Done done) {
    articles++;
    statements += done.statements;
    if (done.problem != null) {
      messages.report(done.problem);
    }
    try {
      records.add(done.records);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    messages.progress(articles, statements);
  }

  /**
   * One article's share.
   *
   * @param problem what went wrong; null when nothing did
   */
  private record Done(String records, int statements, Problem problem) {}
}
