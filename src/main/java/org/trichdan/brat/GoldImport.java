package org.trichdan.brat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.JsonLines;
import org.trichdan.output.GoldStatement;
import org.trichdan.output.GoldWriter;

/**
 * Reads a folder that {@link BratFolder} wrote and annotators corrected, into the lines of a gold
 * file. An article with anything wrong in it is left out as a whole: half its statements would make
 * what is found of the others look false.
 */
public final class GoldImport {
  /** Longest {@code .ann}; a hundred times the longest that is of any use. */
  private static final int MOST_BYTES = 64 << 20;

  private final Path folder;
  private final Problems problems;
  private final Sink sink;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> files = new HashSet<>();
  private long articles;
  private long statements;
  private long left;

  /** Takes the gold file, line by line. */
  @FunctionalInterface
  public interface Sink {
    /** Takes a line, with its line break. */
    void write(String line) throws IOException;
  }

  /**
   * @param problems told about everything that is wrong, with the file and the line
   */
  public GoldImport(Path folder, Problems problems, Sink sink) {
    this.folder = folder;
    this.problems = problems;
    this.sink = sink;
  }

  /**
   * Reads all articles, in the order of {@code articles.jsonl}.
   *
   * @throws IOException when the sink fails
   */
  public void run() throws IOException {
    Path list = folder.resolve(ArticleLine.FILE);
    if (Files.isDirectory(folder) && !Files.exists(list)) {
      error(
          ArticleSource.name(list),
          "not there",
          "give the folder that trichdan export --format brat has written");
      return;
    }
    try {
      JsonLines.read(list, problems, this::article);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    reportStrangers();
  }

  /** How many articles the gold file holds. */
  public long articles() {
    return articles;
  }

  /** How many statements it holds. */
  public long statements() {
    return statements;
  }

  /** How many articles are left out, because something is wrong in them. */
  public long left() {
    return left;
  }

  private void article(String where, String line) {
    ArticleLine entry = ArticleLine.read(line);
    if (entry == null) {
      left++;
      error(where, "not an article of this folder", "bring back the line that was exported");
      return;
    }
    if (!ids.add(entry.article().id()) || !files.add(entry.file())) {
      left++;
      error(where, "a second line about the same article or file", "take one of them out");
      return;
    }
    long[] errors = new long[1];
    Problems counting =
        problem -> {
          errors[0] += problem.severity() == Problem.Severity.ERROR ? 1 : 0;
          problems.report(problem);
        };
    List<GoldStatement> found = statements(entry, counting);
    if (errors[0] > 0) {
      left++;
      return;
    }
    try {
      StringBuilder gold = new StringBuilder();
      GoldWriter.line(entry.article().id(), found, gold);
      sink.write(gold.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    articles++;
    statements += found.size();
  }

  private List<GoldStatement> statements(ArticleLine entry, Problems to) {
    Path txt = folder.resolve(entry.file() + ".txt");
    Path ann = folder.resolve(entry.file() + ".ann");
    BratText text = new BratText(entry.article());
    byte[] shown = read(txt, to);
    byte[] marks = read(ann, to);
    if (shown == null || marks == null) {
      return List.of();
    }
    if (!Arrays.equals(shown, text.text().getBytes(StandardCharsets.UTF_8))) {
      to.report(
          Problem.error(
              ArticleSource.name(txt),
              "not the text that was exported, so the marks may be out of place",
              "bring the old file back, only the .ann is corrected"));
      return List.of();
    }
    try {
      String lines = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(marks)).toString();
      return GoldReader.read(AnnFile.read(ArticleSource.name(ann), lines, to), text, to);
    } catch (CharacterCodingException e) {
      to.report(Problem.error(ArticleSource.name(ann), "not UTF-8", "save the file as UTF-8"));
      return List.of();
    }
  }

  /** The bytes of a file; null when it cannot be read, which has been reported. */
  private static byte[] read(Path file, Problems to) {
    String name = ArticleSource.name(file);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length <= MOST_BYTES) {
        return bytes;
      }
      to.report(Problem.error(name, "longer than 64 MB", "bring the old file back"));
    } catch (NoSuchFileException e) {
      to.report(
          Problem.error(
              name, "not there", "bring it back, or take its article out of " + ArticleLine.FILE));
    } catch (IOException e) {
      to.report(Problem.error(name, "cannot be read (" + e.getMessage() + ")", "check the file"));
    }
    return null;
  }

  private void reportStrangers() throws IOException {
    if (!Files.isDirectory(folder)) {
      return; // has been said
    }
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : all.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".ann") && !files.contains(name.substring(0, name.length() - 4))) {
          problems.report(
              Problem.warning(
                  ArticleSource.name(file),
                  "no article of " + ArticleLine.FILE + " has this name",
                  "it is left out"));
        }
      }
    }
  }

  private void error(String where, String message, String hint) {
    problems.report(Problem.error(where, message, hint));
  }
}
