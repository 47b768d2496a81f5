package org.trichdan.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.output.FolderOutput;
import org.trichdan.page.ArticleView;
import org.trichdan.page.Head;
import org.trichdan.page.Templates;
import org.trichdan.page.Words;

/**
 * A report as a folder: a page for each article, pages for the index, and {@code index.html}, which
 * leads to all of them. Every page needs nothing else, so that each can be handed on alone.
 */
public final class FolderReport implements Report {
  /** So many articles, or names, are on one page of their list. */
  private static final int LISTED = 300;

  /** So many are on the first page. */
  private static final int FIRST = 24;

  /** So many statements of one entry are listed: beyond that nobody reads a list. */
  private static final int MOST = 2000;

  private final Words words;
  private final FolderOutput folder;
  private final Index index = new Index();
  private final Paths paths = Paths.ofFolder(index);

  /** The last article, which waits to learn whether another one follows. */
  private ArticleView last;

  /**
   * Begins a report.
   *
   * @param folder where it goes, closed together with this
   */
  public FolderReport(Words words, FolderOutput folder) {
    this.words = words;
    this.folder = folder;
  }

  @Override
  public void add(Article article, Extraction extraction) throws IOException {
    if (last != null) {
      write(last, true);
    }
    int number = index.articles().size() + 1;
    last = ArticleView.of("a" + number, number, article, extraction.attributions());
    index.add(last);
  }

  @Override
  public void finish() throws IOException {
    if (last != null) {
      write(last, false);
    }
    fill("index.html", "report/home", paths, Map.of("index", index, "most", FIRST));
    int pages = pages(index.articles());
    for (int p = 1; p <= pages; p++) {
      List<Line> lines = page(index.articles(), p, LISTED);
      Map<String, Object> values = Map.of("lines", lines, "page", p, "pages", pages);
      fill(Paths.articlesFile(p), "report/articles", paths, values);
    }
    for (Aspect aspect : Aspect.values()) {
      writeLists(index.facet(aspect));
      writeEntries(index.facet(aspect));
    }
    folder.commit();
  }

  @Override
  public void close() {
    folder.close();
  }

  private void write(ArticleView article, boolean another) throws IOException {
    int n = article.number();
    Map<String, Object> values = new HashMap<>();
    values.put("article", article);
    values.put("previous", n > 1 ? n - 1 + ".html" : null);
    values.put("next", another ? n + 1 + ".html" : null);
    fill(Paths.articleFile(n), "report/page", paths.below(), values);
  }

  private void writeLists(Facet facet) throws IOException {
    List<Entry> all = facet.ordered();
    int pages = pages(all);
    for (int p = 1; p <= pages; p++) {
      List<Entry> entries = page(all, p, LISTED);
      fill(
          Paths.listFile(facet.aspect(), p),
          "report/list",
          paths,
          Map.of("aspect", facet.aspect(), "entries", entries, "page", p, "pages", pages));
    }
  }

  /** These are in the order they were met, so that articles could link to them before the end. */
  private void writeEntries(Facet facet) throws IOException {
    List<Entry> all = facet.met();
    for (int p = 1; (p - 1) * Paths.ENTRIES < all.size(); p++) {
      fill(
          Paths.entriesFile(facet.aspect(), p),
          "report/entries",
          paths.below(),
          Map.of("aspect", facet.aspect(), "entries", page(all, p, Paths.ENTRIES), "most", MOST));
    }
  }

  private void fill(String file, String template, Paths seen, Map<String, Object> values)
      throws IOException {
    Map<String, Object> all = new HashMap<>(values);
    all.put("head", Head.alone(words, words.text("report.title"), seen.home()));
    all.put("paths", seen);
    folder.write(file, Templates.fill(template, all));
  }

  /** An empty list has a page, too. */
  private static int pages(List<?> all) {
    return Math.max(1, (all.size() + LISTED - 1) / LISTED);
  }

  private static <T> List<T> page(List<T> all, int page, int size) {
    return all.subList((page - 1) * size, Math.min(page * size, all.size()));
  }
}
