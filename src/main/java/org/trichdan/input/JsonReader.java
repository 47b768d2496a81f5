package org.trichdan.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;

/**
 * Reads articles from JSON that is not laid out in lines: an array of objects, an object that holds
 * such an array under {@code articles}, {@code items} or {@code data}, or one object after the
 * other. An article without an id gets {@code name[index]} in an array, where 0 is the first, as in
 * jq; else {@code name:line}, the line where it begins.
 *
 * <p>An object of the outer level is the article itself when it has a text. One longer than an
 * article may be is not kept to find out: its array is read.
 */
final class JsonReader implements ArticleReader {
  private static final Set<String> ARRAYS = Set.of("\"articles\"", "\"items\"", "\"data\"");
  private static final String ONE_OBJECT = "each article must be one JSON object";
  private static final int LIMIT = Limits.ARTICLE_BYTES;

  private final Problems problems;
  private final JsonArticles articles;

  JsonReader(InputOptions options, Problems problems) {
    this.problems = problems;
    articles = new JsonArticles(options, problems, "object", ONE_OBJECT);
  }

  /**
   * Reads the stream to its end, or as far as it holds; what is no article is reported and skipped.
   */
  @Override
  public void read(InputStream in, String name, Consumer<Article> sink) {
    new Run(new BufferedInputStream(in), name, sink).read();
  }

  /** One stream being read. */
  private final class Run {
    private final BufferedInputStream in;
    private final String name;
    private final Consumer<Article> sink;
    private int index;
    private String where;

    Run(BufferedInputStream in, String name, Consumer<Article> sink) {
      this.in = in;
      this.name = name;
      this.sink = sink;
      where = name;
    }

    void read() {
      try {
        if (!Utf8.begin(in)) {
          problems.report(Utf16.refused(name));
          return;
        }
        values(new JsonScanner(in));
      } catch (JsonScanner.CutOffException e) {
        problems.report(Problem.error(where, e.getMessage(), "download or write the file again"));
      } catch (IOException e) {
        problems.report(ReadFailure.at(where, e));
      }
    }

    private void values(JsonScanner json) throws IOException {
      for (int b = json.peek(); b >= 0; b = json.peek()) {
        where = name + ":" + json.line();
        if (b == '{') {
          object(json);
        } else if (b == '[') {
          json.take();
          if (!array(json)) {
            problems.report(Problem.error(where, "an array, but not of objects", ONE_OBJECT));
          }
        } else if (b == ',') {
          json.take();
        } else {
          problems.report(
              Problem.error(where, "not JSON from here on", "what follows has not been read"));
          return;
        }
      }
    }

    /** An article, or what holds articles. */
    private void object(JsonScanner json) throws IOException {
      String place = where;
      byte[] object = whole(json);
      if (object == null) {
        json.back();
        if (!members(json)) {
          problems.report(Problem.error(place, Limits.TOO_LONG, Limits.TOO_LONG_HINT));
        }
      } else if (articles.hasText(object) || !members(object)) {
        hand(object, place);
      }
    }

    private boolean members(byte[] object) throws IOException {
      try {
        return members(new JsonScanner(new ByteArrayInputStream(object)));
      } catch (JsonScanner.CutOffException e) {
        return false; // its brackets do not match, and as a whole it is no JSON
      }
    }

    /** The next value; null when it is too long, or cut off. */
    @SuppressWarnings("ReferenceEquality") // TOO_LONG is a mark, not a value
    private byte[] whole(JsonScanner json) {
      try {
        byte[] value = json.value(LIMIT);
        return value == JsonScanner.TOO_LONG ? null : value;
      } catch (IOException e) {
        return null; // what the stream holds until then is gone through, and the same happens again
      }
    }

    /** Reads the arrays of an object that hold articles; whether there is one. */
    private boolean members(JsonScanner json) throws IOException {
      String place = where;
      boolean some = false;
      json.peek();
      json.take();
      for (int b = json.peek(); b != '}'; b = json.peek()) {
        if (b == ',' || b == ':') {
          json.take();
          continue;
        }
        String key = new String(next(json), StandardCharsets.UTF_8);
        if (json.peek() != ':') {
          continue; // wrong, but no reason to lose what comes
        }
        json.take();
        if (json.peek() != '[' || !ARRAYS.contains(key)) {
          next(json);
        } else {
          json.take();
          some |= array(json);
          where = place;
        }
      }
      json.take();
      return some;
    }

    /** The next value of an object, of which one that is too long is passed over. */
    @SuppressWarnings("ReferenceEquality") // TOO_LONG is a mark, not a value
    private byte[] next(JsonScanner json) throws IOException {
      byte[] value = json.value(LIMIT);
      if (value == JsonScanner.TOO_LONG) {
        json.skip();
      }
      return value;
    }

    /** Reads an array that has been entered; whether it is one of objects. */
    @SuppressWarnings("ReferenceEquality") // TOO_LONG is a mark, not a value
    private boolean array(JsonScanner json) throws IOException {
      int b = json.peek();
      if (b != '{' && b != ']' && b >= 0) {
        json.leave();
        return false;
      }
      for (; b != ']'; b = json.peek()) {
        if (b == ',') {
          json.take();
          continue;
        }
        where = name + "[" + index + "]";
        byte[] value = json.value(LIMIT);
        if (value == JsonScanner.TOO_LONG) {
          problems.report(Problem.error(where, Limits.TOO_LONG, Limits.TOO_LONG_HINT));
          json.skip();
        } else {
          hand(value, where);
        }
        index++;
      }
      json.take();
      return true;
    }

    private void hand(byte[] object, String place) {
      Article article = articles.article(object, place);
      if (article != null) {
        sink.accept(article);
      }
    }
  }
}
