package org.trichdan.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.trichdan.article.Problems;

/** The formats that articles come in: how each is told, and what reads it. */
final class Formats {
  private static final int LOOK_AHEAD = 1 << 12;
  private static final String COMPRESSED = ".gz";

  /** The formats. Looks are asked for in this order; what looks like nothing is plain text. */
  private enum Format {
    TEXT(".txt"),
    JSON_LINES(".jsonl", ".ndjson"),
    JSON(".json"),
    CSV(".csv", ".tsv"),
    FEED(".xml", ".rss", ".atom"),
    WEB_ARCHIVE(".warc"),
    PAGE(".html", ".htm");

    /** Of file names, in small letters; each may have {@code .gz} behind it. */
    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> endings;

    Format(String... endings) {
      this.endings = List.of(endings);
    }

    /** Whether a stream that begins so holds it; asked when no ending tells. */
    boolean looks(String start) {
      return switch (this) {
        case TEXT, CSV -> false;
        case JSON_LINES -> Looks.isJsonLine(start);
        case JSON -> Looks.isJson(start);
        case FEED -> Looks.isFeed(start);
        case WEB_ARCHIVE -> start.startsWith("WARC/1.");
        case PAGE -> Looks.isPage(start);
      };
    }

    /** What reads it. */
    ArticleReader reader(InputOptions options, Problems problems) {
      return switch (this) {
        case TEXT -> new PlainTextReader(options, problems);
        case JSON_LINES -> new JsonLinesReader(options, problems);
        case JSON -> new JsonReader(options, problems);
        case CSV -> new CsvArticleReader(options, problems);
        case FEED -> new FeedReader(options, problems);
        case WEB_ARCHIVE -> new WarcReader(new HtmlReader(options, problems), problems);
        case PAGE -> new HtmlReader(options, problems);
      };
    }
  }

  private Formats() {}

  /** Whether the ending of a file's name tells what the file holds. */
  static boolean isKnown(String name) {
    return byEnding(name) != null;
  }

  /** The endings in words: {@code .txt, .json or .csv}. */
  static String endings() {
    List<String> all = Stream.of(Format.values()).flatMap(f -> f.endings.stream()).toList();
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
      format =
          Stream.of(Format.values()).filter(f -> f.looks(start)).findFirst().orElse(Format.TEXT);
    }
    return format.reader(options, problems);
  }

  /** Whether the reader undoes the compression, since it is one of parts that can be lost. */
  static boolean isUnpackedByReader(String name) {
    return byEnding(name) == Format.WEB_ARCHIVE;
  }

  /** The format that the ending of a name tells; null when it tells none. */
  private static Format byEnding(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain =
        lower.endsWith(COMPRESSED)
            ? lower.substring(0, lower.length() - COMPRESSED.length())
            : lower;
    for (Format format : Format.values()) {
      for (String ending : format.endings) {
        if (plain.endsWith(ending)) {
          return format;
        }
      }
    }
    return null;
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
