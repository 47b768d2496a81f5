package org.trichdan.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.evaluate.StatementReader.BadStatementException;
import org.trichdan.input.JsonLines;
import org.trichdan.output.Json;

/** Records written by an earlier run, or by another program: {@code trichdan extract}'s lines. */
public final class RecordFile {
  private final Map<String, List<Statement>> statements = new HashMap<>();
  private final Map<String, Article> articles;
  private final Problems problems;

  private RecordFile(Map<String, Article> articles, Problems problems) {
    this.articles = articles;
    this.problems = problems;
  }

  /**
   * Reads the records of the articles given; lines that are wrong are reported and left out.
   *
   * @param file JSON Lines, which may be compressed
   * @param articles by their id
   */
  public static RecordFile read(Path file, Map<String, Article> articles, Problems problems) {
    RecordFile records = new RecordFile(articles, problems);
    JsonLines.read(file, problems, records::add);
    return records;
  }

  /** What was found in an article, in the order of the file. */
  List<Statement> of(Article article) {
    return statements.getOrDefault(article.id(), List.of());
  }

  private void add(String where, String line) {
    try {
      Json json = Json.parse(line);
      String schema = json.get("schema").text();
      if (schema != null && schema.startsWith("trichdan-rejected/")) {
        return; // not a statement
      }
      String id = json.get("article").get("id").text();
      if (id == null) {
        throw new BadStatementException("has no \"article\" with an \"id\"", "give both");
      }
      Article article = articles.get(id);
      if (article != null) {
        Json citation = json.get("citation");
        FieldText text = FieldText.of(article, StatementReader.field(citation));
        statements
            .computeIfAbsent(id, k -> new ArrayList<>())
            .add(
                StatementReader.read(
                    json, citation, text.trim(StatementReader.span(citation, text))));
      }
    } catch (Json.BadJsonException e) {
      problems.report(Problem.error(where, e.getMessage(), "each line must hold one JSON object"));
    } catch (BadStatementException e) {
      problems.report(Problem.error(where, "the record " + e.getMessage(), e.hint()));
    }
  }
}
