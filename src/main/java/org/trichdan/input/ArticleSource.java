package org.trichdan.input;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;

/**
 * The articles that a list of paths stands for: files, folders, patterns, and {@code -} for
 * standard input.
 *
 * <p>What a file holds is told by the ending of its name; any other file that is named itself, and
 * standard input, is taken for what it looks like. What is not Vietnamese is left out, unless the
 * user wants it. Articles are handed over one by one in the order of the paths, so that any number
 * of them runs in constant memory. What cannot be read is reported, and the rest goes on.
 */
public final class ArticleSource {
  /** The name of standard input. */
  public static final String STDIN = "-";

  private static final int LONGEST_BLANK = 1 << 12;

  private final List<String> paths;
  private final InputStream stdin;
  private final InputOptions options;
  private final Problems problems;

  /**
   * @param stdin what {@code -} reads; never closed
   */
  public ArticleSource(
      List<String> paths, InputStream stdin, InputOptions options, Problems problems) {
    this.paths = List.copyOf(paths);
    this.stdin = Objects.requireNonNull(stdin, "stdin");
    this.options = Objects.requireNonNull(options, "options");
    this.problems = Objects.requireNonNull(problems, "problems");
  }

  /** What the user says about the articles. */
  public InputOptions options() {
    return options;
  }

  /** Is told of each file before and after its articles are handed over, and may leave it out. */
  public interface FileWatcher {
    /** Whether the file is to be read. */
    boolean begins(Path file);

    /** The file has been read as far as it can be. */
    void ended(Path file);
  }

  private static final FileWatcher ALL =
      new FileWatcher() {
        @Override
        public boolean begins(Path file) {
          return true;
        }

        @Override
        public void ended(Path file) {}
      };

  /** Reads everything; what {@code sink} throws ends the reading and is thrown on. */
  public void forEach(Consumer<Article> sink) {
    forEach(sink, ALL);
  }

  /** Reads the files that a watcher wants; standard input is no file. */
  public void forEach(Consumer<Article> sink, FileWatcher watcher) {
    PathExpander expander = new PathExpander(problems);
    boolean stdinRead = false;
    for (String path : paths) {
      if (!path.equals(STDIN)) {
        expander.expand(path, file -> readFile(file, sink, watcher));
      } else if (!stdinRead) {
        stdinRead = true;
        readStdin(sink);
      }
    }
  }

  /** The files that the paths stand for, in order; what is no file is reported. */
  public List<Path> files() {
    PathExpander expander = new PathExpander(problems);
    List<Path> files = new ArrayList<>();
    paths.stream().filter(p -> !p.equals(STDIN)).forEach(p -> expander.expand(p, files::add));
    return files;
  }

  /** The path as the user writes it, with {@code /} on every system. */
  public static String name(Path path) {
    String name = path.toString().replace('\\', '/');
    return name.isEmpty() ? "." : name;
  }

  private void readFile(Path file, Consumer<Article> sink, FileWatcher watcher) {
    if (!watcher.begins(file)) {
      return;
    }
    String name = name(file);
    try (InputStream in = Files.newInputStream(file)) {
      read(in, name, sink);
    } catch (IOException e) {
      problems.report(ReadFailure.at(name, e));
    }
    watcher.ended(file);
  }

  private void readStdin(Consumer<Article> sink) {
    try {
      read(unclosable(stdin), STDIN, sink);
    } catch (IOException e) {
      problems.report(ReadFailure.at(STDIN, e));
    }
  }

  private void read(InputStream raw, String name, Consumer<Article> sink) throws IOException {
    Consumer<Article> wanted =
        options.anyLanguage() ? sink : new LanguageGate(name, sink, problems);
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    if (!Formats.isUnpackedByReader(name) && Gzip.isAhead(in)) {
      in = new BufferedInputStream(Gzip.unpacked(in), 1 << 16);
    }
    if (isBlank(in)) {
      problems.report(Problem.warning(name, "empty", "there is nothing to read in it"));
      return;
    }
    Formats.reader(name, in, options, problems).read(in, name, wanted);
  }

  /** Whether there is nothing but white space, and no more of it than anybody leaves by mistake. */
  private static boolean isBlank(BufferedInputStream in) throws IOException {
    in.mark(LONGEST_BLANK);
    int b = ' ';
    for (int i = 0; i < LONGEST_BLANK && (b == ' ' || (b >= '\t' && b <= '\r')); i++) {
      b = in.read();
    }
    in.reset();
    return b < 0;
  }

  private static InputStream unclosable(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }
}
