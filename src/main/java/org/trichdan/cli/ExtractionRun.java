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

/** Articles in, records out, in the order of the articles. */
final class ExtractionRun {
  private final Trichdan trichdan;
  private final String rules;
  private final Destination destination;
  private final Messages messages;
  private long articles;
  private long statements;

  /**
   * @param rules a short name for the rules of {@code trichdan}
   */
  ExtractionRun(Trichdan trichdan, String rules, Destination destination, Messages messages) {
    this.trichdan = trichdan;
    this.rules = rules;
    this.destination = destination;
    this.messages = messages;
  }

  /**
   * Runs to the end of the source.
   *
   * @throws UncheckedIOException when an article cannot be written
   */
  void run(ArticleSource source, int threads) {
    try (OrderedPipeline<Article, Done> pipeline =
        new OrderedPipeline<>(threads, a -> a.text().length(), this::extract, this::deliver)) {
      source.forEach(pipeline::submit);
      pipeline.finish();
    }
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
      Destination.Piece piece = destination.prepare(article, extraction, rules);
      return new Done(piece, extraction.attributions().size(), null);
    } catch (RuntimeException | StackOverflowError e) {
      return new Done(
          () -> true, 0, Failures.of(article, e)); // one article must not end a run of a million
    }
  }

  private void deliver(Done done) {
    if (done.problem != null) {
      messages.report(done.problem);
    }
    try {
      if (done.piece.add()) {
        articles++;
        statements += done.statements;
      }
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
  private record Done(Destination.Piece piece, int statements, Problem problem) {}
}
