package org.trichdan.brat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.attribution.Extraction;
import org.trichdan.output.FolderOutput;

/**
 * A folder that brat opens as a collection: two files for each article, the list of the articles,
 * and brat's configuration. It is written beside its place and gets its name when it is complete.
 * For one thread.
 */
public final class BratFolder implements AutoCloseable {
  private static final int LAST_OF_BMP = 0xFFFF;
  private static final String NOT_EMPTY =
      "the folder is not empty; corrections may be in it, choose another";

  private final FolderOutput folder;
  private final Problems problems;
  private final BufferedWriter articles;
  private final FileNames names = new FileNames();
  private final Set<String> ids = new HashSet<>();

  private BratFolder(FolderOutput folder, Problems problems) throws IOException {
    this.folder = folder;
    this.problems = problems;
    this.articles = folder.open(ArticleLine.FILE);
  }

  /**
   * Begins a folder.
   *
   * @param target where it will be: nothing, or an empty folder
   * @param problems told about articles that cannot be taken
   * @throws IOException when there is something already, or the place cannot be written to
   */
  public static BratFolder create(Path target, Problems problems) throws IOException {
    FolderOutput folder = FolderOutput.create(target, "brat needs a folder", NOT_EMPTY);
    try {
      for (String name : new String[] {"annotation.conf", "visual.conf"}) {
        try (InputStream in = BratFolder.class.getResourceAsStream("/brat/" + name)) {
          folder.write(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return new BratFolder(folder, problems);
    } catch (IOException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * Adds an article, also one without statements: what is missing there can be added by hand. A
   * second article of the same id is reported and left out, since a gold file could not tell them
   * apart.
   *
   * @return whether it was taken; nothing is when the program is about to end
   */
  public synchronized boolean add(Article article, Extraction extraction) throws IOException {
    if (folder.isStopped()) {
      return false;
    }
    if (!ids.add(article.id())) {
      problems.report(
          Problem.error(
              BratText.onOneLine(article.id()),
              "a second article with this id",
              "it is left out of the folder, give each article an id of its own"));
      return false;
    }
    String name = names.of(article.id());
    BratText text = new BratText(article);
    if (text.text().codePoints().anyMatch(c -> c > LAST_OF_BMP)) {
      problems.report(
          Problem.warning(
              BratText.onOneLine(article.id()),
              "holds characters that brat's page counts twice, such as emoji",
              "what stands behind them is shown out of place, see docs/brat.md"));
    }
    folder.write(name + ".txt", text.text());
    folder.write(name + ".ann", Standoff.of(text, extraction.attributions()));
    new ArticleLine(article, name).write(articles);
    return true;
  }

  /** Gives the folder its name. */
  public synchronized void commit() throws IOException {
    if (!folder.isStopped()) {
      articles.close();
      folder.commit();
    }
  }

  /** Leaves nothing unfinished behind. */
  @Override
  public synchronized void close() {
    try {
      articles.close();
    } catch (IOException e) {
      // The failure that matters was reported when an article was written.
    }
    folder.close();
  }
}
