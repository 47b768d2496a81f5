package org.trichdan.brat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.attribution.Extraction;

/**
 * A folder that brat opens as a collection: two files for each article, the list of the articles,
 * and brat's configuration. It is written beside its place and gets its name when it is complete.
 * For one thread.
 */
public final class BratFolder implements AutoCloseable {
  private static final int LAST_OF_BMP = 0xFFFF;

  private final Path target;
  private final Path unfinished;
  private final Problems problems;
  private final BufferedWriter articles;
  private final FileNames names = new FileNames();
  private final Set<String> ids = new HashSet<>();
  private final Thread cleaner;
  private boolean stopped;

  private BratFolder(Path target, Path unfinished, Problems problems) throws IOException {
    this.target = target;
    this.unfinished = unfinished;
    this.problems = problems;
    this.cleaner = new Thread(this::stop);
    Runtime.getRuntime().addShutdownHook(cleaner);
    this.articles = Files.newBufferedWriter(unfinished.resolve(ArticleLine.FILE));
  }

  /**
   * Begins a folder.
   *
   * @param target where it will be: nothing, or an empty folder
   * @param problems told about articles that cannot be taken
   * @throws IOException when there is something already, or the place cannot be written to
   */
  public static BratFolder create(Path target, Problems problems) throws IOException {
    Path place = target.toAbsolutePath();
    checkFree(place);
    Path unfinished =
        place.resolveSibling(
            "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    Files.createDirectory(unfinished);
    try {
      BratFolder folder = new BratFolder(place, unfinished, problems);
      for (String name : new String[] {"annotation.conf", "visual.conf"}) {
        try (InputStream in = BratFolder.class.getResourceAsStream("/brat/" + name)) {
          Files.copy(in, unfinished.resolve(name));
        }
      }
      return folder;
    } catch (IOException e) {
      delete(unfinished);
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
    if (stopped) {
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
    write(name + ".txt", text.text());
    write(name + ".ann", Standoff.of(text, extraction.attributions()));
    new ArticleLine(article, name).write(articles);
    return true;
  }

  /** Gives the folder its name. */
  public synchronized void commit() throws IOException {
    if (stopped) {
      return;
    }
    articles.close();
    checkFree(target);
    Files.deleteIfExists(target);
    Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Leaves nothing unfinished behind. */
  @Override
  public synchronized void close() {
    try {
      articles.close();
    } catch (IOException e) {
      // The failure that matters was reported when an article was written.
    }
    delete(unfinished);
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // Already shutting down: the hook does the same once more.
    }
  }

  /** Removes what there is, and lets nothing come after it. */
  private synchronized void stop() {
    stopped = true;
    delete(unfinished);
  }

  /** Half a surrogate pair, which UTF-8 cannot carry, becomes a question mark, as brat counts. */
  private void write(String name, String text) throws IOException {
    Files.write(unfinished.resolve(name), text.getBytes(StandardCharsets.UTF_8));
  }

  private static void checkFree(Path target) throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new IOException("a file has this name; brat needs a folder");
    }
    try (Stream<Path> files = Files.list(target)) {
      if (files.findAny().isPresent()) {
        throw new IOException("the folder is not empty; corrections may be in it, choose another");
      }
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException e) {
      // Nothing can be done about it, and nobody is left to tell.
    }
  }
}
