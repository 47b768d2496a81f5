package org.trichdan.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.output.FolderOutput;
import org.trichdan.page.Words;
import org.trichdan.report.FileReport;
import org.trichdan.report.FolderReport;
import org.trichdan.report.Report;

/** Pages for people, in one file or a folder. */
final class ReportDestination implements Destination {
  private final Report report;

  /** Of a report in one file; a folder takes care of itself, and this is null. */
  private final Output output;

  private ReportDestination(Report report, Output output) {
    this.report = report;
    this.output = output;
  }

  /** Begins a report in one file. */
  static Destination inFile(Path file, Words words) throws IOException {
    Output output = Output.to(file);
    try {
      return new ReportDestination(new FileReport(words, output.aside(), output::write), output);
    } catch (IOException e) {
      output.close();
      throw e;
    }
  }

  /** Begins a report in a folder of its own. */
  static Destination inFolder(Path folder, Words words) throws IOException {
    FolderOutput output =
        FolderOutput.create(
            folder, "the report is to be a folder", "the folder is not empty, choose another");
    return new ReportDestination(new FolderReport(words, output), null);
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
    if (output != null) {
      output.commit();
    }
  }

  @Override
  public void close() {
    report.close();
    if (output != null) {
      output.close();
    }
  }
}
