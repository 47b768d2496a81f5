package org.trichdan.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;
import org.trichdan.output.ArticleFields;
import org.trichdan.output.JsonLine;
import org.trichdan.output.JsonLinesWriter;

/** What the program gives without Spark, and files for both to read. */
final class Plain {
  private static final Trichdan TRICHDAN = Trichdan.standard();

  private Plain() {}

  /** The records of files, sorted. */
  static List<String> records(Path... files) {
    return records(InputOptions.NONE, TRICHDAN, files);
  }

  /** The records of files, sorted. */
  static List<String> records(InputOptions options, Trichdan trichdan, Path... files) {
    StringBuilder out = new StringBuilder();
    JsonLinesWriter writer = new JsonLinesWriter(false);
    read(
        options,
        article -> {
          try {
            writer.write(article, trichdan.extract(article), out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        files);
    return out.toString().lines().sorted().toList();
  }

  /** What cannot be read in files, or is not wanted. */
  static List<Problem> read(InputOptions options, Consumer<Article> sink, Path... files) {
    List<Problem> problems = new ArrayList<>();
    List<String> names = Stream.of(files).map(Path::toString).toList();
    new ArticleSource(names, InputStream.nullInputStream(), options, problems::add).forEach(sink);
    return problems;
  }

  /** The articles of {@code samples}, one a line. */
  static Path samples(Path file) {
    StringBuilder lines = new StringBuilder();
    read(InputOptions.NONE, article -> lines.append(line(article)), Path.of("samples"));
    return write(file, lines.toString());
  }

  /** An article as a line of JSON Lines. */
  static String line(Article article) {
    try {
      StringBuilder line = new StringBuilder();
      JsonLine.append(line, g -> ArticleFields.write(g, article));
      return line.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path write(Path file, String content) {
    try {
      return Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All lines of the files that Spark has written into a folder, sorted. */
  static List<String> written(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> lines = new ArrayList<>();
      for (Path part : files.filter(f -> f.getFileName().toString().startsWith("part-")).toList()) {
        lines.addAll(Files.readAllLines(part));
      }
      return lines.stream().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
