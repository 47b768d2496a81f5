package org.trichdan.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trichdan.output.Json;

/** An evaluation that was saved earlier, to compare with. */
public final class Baseline {
  private final Figures totals;
  private final Map<Key, Item> items;

  private Baseline(Figures totals, Map<Key, Item> items) {
    this.totals = totals;
    this.items = items;
  }

  /**
   * Reads what {@link JsonReport} wrote.
   *
   * @throws IOException when the file cannot be read or is something else; the message says which
   */
  public static Baseline read(Path file) throws IOException {
    Json json;
    try {
      json = Json.parse(Files.readString(file));
    } catch (Json.BadJsonException e) {
      throw new IOException(e.getMessage(), e);
    }
    if (!JsonReport.SCHEMA.equals(json.get("schema").text())) {
      throw new IOException("not an evaluation saved by trichdan evaluate --save");
    }
    Map<Key, Item> items = new LinkedHashMap<>();
    for (Json item : json.get("items").items()) {
      String verdict = item.get("verdict").text();
      Key key =
          new Key(
              item.get("article").text(),
              item.get("in").text(),
              item.get("start").text(),
              item.get("end").text(),
              "false".equals(verdict));
      items.put(key, new Item(verdict, item.get("content").text()));
    }
    return new Baseline(Figures.of(json.get("totals")), items);
  }

  Figures totals() {
    return totals;
  }

  /** Everything that counted then, in reading order. */
  Map<Key, Item> items() {
    return items;
  }

  /**
   * What identifies a statement: its place, and whether it is one of the gold or one that should
   * not have been found.
   */
  record Key(String article, String in, String start, String end, boolean isFalse) {
    static Key of(ArticleScore score, Outcome outcome) {
      Statement s = outcome.statement();
      return new Key(
          score.article().id(),
          s.in().label(),
          Integer.toString(s.span().start()),
          Integer.toString(s.span().end()),
          outcome.verdict() == Outcome.Verdict.FALSE);
    }

    @Override
    public String toString() {
      return article + " " + in + ":" + start;
    }
  }

  /**
   * What became of a statement then: {@code whole}, {@code wrong}, {@code missed}, {@code false}.
   */
  record Item(String verdict, String content) {}
}
