package org.trichdan.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;

/** Reads files of JSON Lines that hold something else than articles; compressed ones too. */
public final class JsonLines {
  /** Takes one line. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes one line.
     *
     * @param where {@code file:line}, for messages
     * @param json the line, not blank
     */
    void accept(String where, String json);
  }

  private JsonLines() {}

  /**
   * Hands on every line that is not blank; what cannot be read is reported and skipped.
   *
   * @param problems told about the file, or about lines that are too long or not UTF-8
   */
  public static void read(Path file, Problems problems, Sink sink) {
    String name = ArticleSource.name(file);
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        InputStream in = Gzip.isAhead(raw) ? Gzip.unpacked(raw) : raw) {
      LineReader lines = new LineReader(in, Limits.ARTICLE_BYTES);
      int number = 1;
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        hand(line, name + ":" + number++, problems, sink);
      }
    } catch (IOException e) {
      problems.report(ReadFailure.at(name, e));
    }
  }

  @SuppressWarnings("ReferenceEquality") // TOO_LONG is a mark, not a value
  private static void hand(byte[] line, String where, Problems problems, Sink sink) {
    if (line == LineReader.TOO_LONG) {
      problems.report(Problem.error(where, Limits.TOO_LONG, "each line must hold one JSON object"));
      return;
    }
    try {
      String json = Utf8.decode(line);
      if (!json.isBlank()) {
        sink.accept(where, json);
      }
    } catch (Utf8.BadByteException e) {
      problems.report(
          Problem.error(where, e.getMessage() + " of the line", "save the file as UTF-8"));
    }
  }
}
