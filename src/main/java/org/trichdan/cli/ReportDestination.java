package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.page.Words;
import org.trichdan.report.FileReport;
import org.trichdan.report.Report;

/** Pages for people, in one file. */
final class ReportDestination implements Destination {
  private final Report report;
  private final Output output;

  private ReportDestination(Report report, Output output) {
    this.report = report;
    this.output = output;
  }

  /** Begins a report in one file. */
  static Destination inFile(Path file, Words words) throws IOException {
    Output output = Output.to(file);
    try {
      return new ReportDestination(
          new FileReport(words, output.aside("parts"), output::write), output);
    } catch (IOException e) {
      output.close();
      throw e;
    }
  }

  @Override
  public Piece prepare(Article article, Extraction extraction, String rules) {
    return () -> {
      report.add(article, extraction);
      return true;
    };
  }

  @Override
  public void commit() throws IOException {
    report.finish();
    output.commit();
  }

  @Override
  public void close() {
    report.close();
    output.close();
  }
}
