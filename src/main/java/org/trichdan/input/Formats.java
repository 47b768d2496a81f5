package org.trichdan.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.trichdan.article.Problems;

/** The formats that articles come in: how each is told, and what reads it. */
final class Formats {
  private static final int LOOK_AHEAD = 1 << 12;
  private static final String COMPRESSED = ".gz";

  /**
   * A format.
   *
   * @param reader makes what reads it
   * @param looks whether a stream that begins so holds it; asked when no ending tells
   * @param endings of file names, in small letters; each may have {@code .gz} behind it
   */
  private record Format(
      BiFunction<InputOptions, Problems, ArticleReader> reader,
      Predicate<String> looks,
      List<String> endings) {}

  private static final List<String> WEB_ARCHIVES = List.of(".warc");

  /** Looks are asked for in this order; what looks like nothing is plain text. */
  private static final List<Format> ALL =
      List.of(
          new Format(PlainTextReader::new, start -> false, List.of(".txt")),
          new Format(JsonLinesReader::new, Looks::isJsonLine, List.of(".jsonl", ".ndjson")),
          new Format(JsonReader::new, Looks::isJson, List.of(".json")),
          new Format(CsvArticleReader::new, start -> false, List.of(".csv", ".tsv")),
          new Format(FeedReader::new, Looks::isFeed, List.of(".xml", ".rss", ".atom")),
          new Format(Formats::webArchive, start -> start.startsWith("WARC/1."), WEB_ARCHIVES),
          new Format(HtmlReader::new, Looks::isPage, List.of(".html", ".htm")));

  private Formats() {}

  /** Whether the ending of a file's name tells what the file holds. */
  static boolean isKnown(String name) {
    return byEnding(name) != null;
  }

  /** The endings in words: {@code .txt, .json or .csv}. */
  static String endings() {
    List<String> all = ALL.stream().flatMap(f -> f.endings().stream()).toList();
    int last = all.size() - 1;
    return String.join(", ", all.subList(0, last)) + " or " + all.get(last);
  }

  /**
   * What reads a stream: told by the name's ending, else by how the stream begins.
   *
   * @param in decompressed, at its beginning, where it is again afterwards
   */
  static ArticleReader reader(
      String name, BufferedInputStream in, InputOptions options, Problems problems)
      throws IOException {
    Format format = byEnding(name);
    if (format == null) {
      String start = start(in);
      format = ALL.stream().filter(f -> f.looks().test(start)).findFirst().orElse(ALL.get(0));
    }
    return format.reader().apply(options, problems);
  }

  /** Whether the reader undoes the compression, since it is one of parts that can be lost. */
  static boolean isUnpackedByReader(String name) {
    Format format = byEnding(name);
    return format != null && format.endings().equals(WEB_ARCHIVES);
  }

  private static ArticleReader webArchive(InputOptions options, Problems problems) {
    return new WarcReader(new HtmlReader(options, problems), problems);
  }

  private static Format byEnding(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain =
        lower.endsWith(COMPRESSED)
            ? lower.substring(0, lower.length() - COMPRESSED.length())
            : lower;
    return ALL.stream()
        .filter(f -> f.endings().stream().anyMatch(plain::endsWith))
        .findFirst()
        .orElse(null);
  }

  /** What a stream begins with, without blank space and a byte order mark; ASCII can be read. */
  private static String start(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    byte[] bytes = new byte[LOOK_AHEAD];
    int n = in.read(bytes); // what is there: a pipe may not hold so much yet
    in.reset();
    String start = new String(bytes, 0, Math.max(n, 0), StandardCharsets.ISO_8859_1);
    return start.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
  }
}
