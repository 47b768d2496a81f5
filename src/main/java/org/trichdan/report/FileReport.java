package org.trichdan.report;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.page.ArticleView;
import org.trichdan.page.Head;
import org.trichdan.page.Templates;
import org.trichdan.page.Words;

/**
 * A report in one file that needs nothing else. The index stands before the articles but is known
 * only after them, so the articles wait in a file of their own, and memory holds the index alone.
 */
public final class FileReport implements Report {
  private static final int CHUNK = 1 << 14;

  private final Words words;
  private final Templates.Sink out;
  private final Index index = new Index();
  private final Paths paths = Paths.inOneFile(index);
  private final Path waiting;
  private final BufferedWriter articles;

  /**
   * Begins a report.
   *
   * @param waiting a file for the articles to wait in, which the caller removes
   * @param out where the report goes when it is finished
   * @throws IOException when the file cannot be made
   */
  public FileReport(Words words, Path waiting, Templates.Sink out) throws IOException {
    this.words = words;
    this.waiting = waiting;
    this.out = out;
    this.articles = Files.newBufferedWriter(waiting);
  }

  @Override
  public void add(Article article, Extraction extraction) throws IOException {
    int number = index.articles().size() + 1;
    ArticleView view = ArticleView.of("a" + number, number, article, extraction.attributions());
    index.add(view);
    articles.write(
        Templates.fill(
            "part/article", Map.of("article", view, "w", words, "links", paths, "far", true)));
  }

  @Override
  public void finish() throws IOException {
    articles.close();
    Content all = this::copyArticles;
    Templates.fill(
        "report/file",
        Map.of(
            "head", Head.alone(words, words.text("report.title"), "#main"),
            "index", index,
            "paths", paths,
            "articles", all),
        out);
  }

  @Override
  public void close() {
    try {
      articles.close();
    } catch (IOException e) {
      // The failure that matters was reported when an article was written.
    }
  }

  private void copyArticles(TemplateOutput output) {
    char[] chunk = new char[CHUNK];
    try (Reader in = Files.newBufferedReader(waiting)) {
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        output.writeContent(new String(chunk, 0, n));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
