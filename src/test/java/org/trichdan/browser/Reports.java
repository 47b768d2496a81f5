package org.trichdan.browser;

import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;
import org.trichdan.output.FolderOutput;
import org.trichdan.page.Language;
import org.trichdan.page.Words;
import org.trichdan.report.FileReport;
import org.trichdan.report.FolderReport;
import org.trichdan.report.Report;

/** Reports to be opened from disk, as a reader opens them. */
final class Reports {
  private static final Trichdan ENGINE = Trichdan.standard();
  private static final Words WORDS = Words.switchable(Language.VI);

  private Reports() {}

  static List<Article> samples() {
    List<Article> articles = new ArrayList<>();
    new ArticleSource(
            List.of("samples"),
            InputStream.nullInputStream(),
            InputOptions.NONE,
            problem -> {
              throw new AssertionError(problem.toString());
            })
        .forEach(articles::add);
    return articles;
  }

  /** A report in one file. */
  static Path file(Path file, List<Article> articles) throws Exception {
    try (Writer out = Files.newBufferedWriter(file);
        Report report = new FileReport(WORDS, file.resolveSibling("waiting"), out::write)) {
      fill(report, articles);
    }
    return file;
  }

  /** A report in a folder. */
  static Path folder(Path folder, List<Article> articles) throws Exception {
    try (Report report =
        new FolderReport(WORDS, FolderOutput.create(folder, "a folder", "not empty"))) {
      fill(report, articles);
    }
    return folder;
  }

  private static void fill(Report report, List<Article> articles) throws Exception {
    for (Article article : articles) {
      report.add(article, ENGINE.extract(article));
    }
    report.finish();
  }
}
