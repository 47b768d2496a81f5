package org.trichdan.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.attribution.Citation;
import org.trichdan.evaluate.StatementReader.BadStatementException;
import org.trichdan.input.JsonLines;
import org.trichdan.output.Json;
import org.trichdan.text.Span;

/**
 * A gold file: for each article, what a careful reader wrote down. One JSON object a line, with
 * {@code id} and {@code attributions}; a statement without offsets is looked up by its content.
 */
public final class GoldFile {
  /** A content that occurs more often than this before it is free is not looked for further. */
  private static final int MOST_OCCURRENCES = 50;

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Problems problems;

  private GoldFile(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a gold file; lines that are wrong are reported and left out.
   *
   * @param file JSON Lines, which may be compressed
   */
  public static GoldFile read(Path file, Problems problems) {
    GoldFile gold = new GoldFile(problems);
    JsonLines.read(file, problems, gold::add);
    return gold;
  }

  /** The articles it is about, in the order of the file. */
  public Set<String> ids() {
    return Collections.unmodifiableSet(lines.keySet());
  }

  /** Reports an article that the gold file has and nobody else. */
  void reportMissing(String id) {
    report(
        lines.get(id).where,
        "there is no article \"" + id + "\"",
        "add it to the articles or leave the line out");
  }

  /** What the file says about an article, located in it. */
  GoldArticle of(Article article) {
    Line line = lines.get(article.id());
    Map<Citation.Field, FieldText> texts = new LinkedHashMap<>();
    for (Citation.Field field : Citation.Field.values()) {
      texts.put(field, FieldText.of(article, field));
    }
    Set<String> taken = new HashSet<>();
    List<Statement> statements = new ArrayList<>();
    int unlocated = 0;
    for (int i = 0; i < line.statements.size(); i++) {
      Json json = line.statements.get(i);
      try {
        FieldText text = texts.get(StatementReader.field(json));
        Span span = locate(json, text, taken);
        statements.add(StatementReader.read(json, json, text.trim(span)));
      } catch (NotThereException e) {
        unlocated++;
        report(line.where, number(i) + e.getMessage(), e.hint());
      } catch (BadStatementException e) {
        report(line.where, number(i) + e.getMessage(), e.hint());
      }
    }
    return new GoldArticle(statements, unlocated);
  }

  private static String number(int index) {
    return "statement " + (index + 1) + " ";
  }

  /** The offsets given, or those of the first occurrence that no equal statement has taken. */
  private static Span locate(Json json, FieldText text, Set<String> taken)
      throws BadStatementException, NotThereException {
    if (!json.get("start").isNull()) {
      return StatementReader.span(json, text);
    }
    String content = json.get("content").text();
    if (content == null) {
      throw new BadStatementException("has no \"content\"", "copy it from the article");
    }
    int at = -1;
    for (int n = 0; n < MOST_OCCURRENCES; n++) {
      at = text.find(content, at + 1);
      if (at < 0) {
        break;
      }
      if (taken.add(json.get("in").text() + ":" + at)) {
        return new Span(at, at + content.codePointCount(0, content.length()));
      }
    }
    throw new NotThereException(content);
  }

  private void add(String where, String text) {
    try {
      Json json = Json.parse(text);
      String id = json.get("id").text();
      if (!json.isObject()) {
        report(where, "not a JSON object", "each line must hold one JSON object");
      } else if (id == null) {
        report(where, "no \"id\"", "name the article the statements stand in");
      } else if (!json.get("attributions").isArray()) {
        report(where, "no \"attributions\"", "give a list, [] when the article has none");
      } else if (lines.putIfAbsent(id, new Line(where, json.get("attributions").items())) != null) {
        report(where, "a second line about \"" + id + "\"", "put all its statements on one line");
      }
    } catch (Json.BadJsonException e) {
      report(where, e.getMessage(), "each line must hold one JSON object");
    }
  }

  private void report(String where, String message, String hint) {
    problems.report(Problem.error(where, message, hint));
  }

  /** One line of the file. */
  private record Line(String where, List<Json> statements) {}

  /** The words do not stand in the article. */
  private static final class NotThereException extends Exception {
    private static final long serialVersionUID = 1;

    NotThereException(String content) {
      super("does not stand in the article (\"" + shorten(content) + "\")");
    }

    String hint() {
      return "copy its content letter by letter";
    }

    private static String shorten(String content) {
      return content.codePointCount(0, content.length()) <= 60
          ? content
          : content.substring(0, content.offsetByCodePoints(0, 59)) + "…";
    }
  }
}
