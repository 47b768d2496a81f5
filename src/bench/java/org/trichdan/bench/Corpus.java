package org.trichdan.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.trichdan.article.Article;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;

/**
 * Articles in memory, as the bytes of JSON Lines: no disk is measured.
 *
 * @param name of the file
 * @param bytes UTF-8, unpacked; a megabyte of article bytes is a million of these
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Corpus(String name, byte[] bytes) {
  /**
   * Reads JSON Lines as they are; articles of any other form are put into JSON Lines first.
   *
   * @param most at most so many articles, taken at even distances; 0 for all
   */
  static Corpus read(Path path, int most) throws IOException {
    byte[] json = isJsonLines(path) ? null : converted(path);
    int lines = count(json, path);
    int wanted = most == 0 ? lines : Math.min(most, lines);
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (BufferedReader in = open(json, path)) {
      long seen = 0;
      long taken = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (seen++ * wanted >= taken * lines && taken < wanted) {
          taken++;
          kept.write(line.getBytes(StandardCharsets.UTF_8));
          kept.write('\n');
        }
      }
    }
    return new Corpus(path.getFileName().toString(), kept.toByteArray());
  }

  /** Hands over every article, decoded as {@code extract} does it; what it skips is skipped. */
  void forEach(Consumer<Article> sink) {
    forEach(bytes, InputOptions.NONE, sink);
  }

  /** Decodes JSON Lines. */
  static void forEach(byte[] bytes, InputOptions options, Consumer<Article> sink) {
    new ArticleSource(
            List.of(ArticleSource.STDIN), new ByteArrayInputStream(bytes), options, p -> {})
        .forEach(sink);
  }

  /** An article as a line of JSON. */
  static void write(String id, String title, String text, ByteArrayOutputStream out) {
    try (JsonGenerator g = new JsonFactory().createGenerator(out)) {
      g.writeStartObject();
      g.writeStringField("id", id);
      g.writeStringField("date", "2025-11-26");
      g.writeStringField("title", title);
      g.writeStringField("text", text);
      g.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // of an array in memory
    }
    out.write('\n');
  }

  private static boolean isJsonLines(Path path) {
    return path.toString().matches(".*\\.(jsonl|ndjson)(\\.gz)?");
  }

  private static byte[] converted(Path path) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ArticleSource(
            List.of(path.toString()), InputStream.nullInputStream(), InputOptions.NONE, p -> {})
        .forEach(a -> write(a.id(), a.title(), a.text(), out));
    return out.toByteArray();
  }

  private static int count(byte[] json, Path path) throws IOException {
    try (BufferedReader in = open(json, path)) {
      return (int) in.lines().count();
    }
  }

  private static BufferedReader open(byte[] json, Path path) throws IOException {
    InputStream in = json == null ? Files.newInputStream(path) : new ByteArrayInputStream(json);
    if (path.toString().endsWith(".gz") && json == null) {
      in = new GZIPInputStream(new BufferedInputStream(in), 1 << 16);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
