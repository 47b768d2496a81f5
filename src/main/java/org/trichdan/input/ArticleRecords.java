package org.trichdan.input;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.input.KeyMap.Field;

/**
 * Reads articles one by one, for whoever has the lines of a JSON Lines file, or the rows of a
 * table, and no file: each is taken for what {@link ArticleSource} would take it for. Not for use
 * by several threads at once.
 */
public final class ArticleRecords {
  private final InputOptions options;
  private final Problems problems;
  private final JsonArticles articles;

  /**
   * @param problems told about records that are no article, or none that is wanted
   */
  public ArticleRecords(InputOptions options, Problems problems) {
    this.options = Objects.requireNonNull(options, "options");
    this.problems = Objects.requireNonNull(problems, "problems");
    articles = new JsonArticles(options, problems, "line", JsonLinesReader.ONE_OBJECT);
  }

  /**
   * The article that a JSON object describes.
   *
   * @param json the object in UTF-8; blank space stands for nothing
   * @param where the article's id when it has none, and where problems are reported
   * @return null for blank space, and for what is no article or not in the language that is wanted,
   *     which is then reported
   */
  public Article article(byte[] json, String where) {
    if (json.length > Limits.ARTICLE_BYTES) {
      problems.report(Problem.error(where, Limits.TOO_LONG, Limits.TOO_LONG_HINT));
      return null;
    }
    Article article = articles.article(json, where);
    if (article == null || options.anyLanguage()) {
      return article;
    }
    Article[] wanted = new Article[1];
    new LanguageGate(where, a -> wanted[0] = a, problems).accept(article);
    return wanted[0];
  }

  /**
   * Which columns of a table are of use, and the keys that their values have in the JSON objects
   * for {@link #article}: names of columns differ from them in capitals at most.
   *
   * @throws IllegalArgumentException when no column can hold the text; the message says what to do
   */
  public static Map<String, String> columns(Collection<String> names, KeyMap keys) {
    Map<String, String> used = new LinkedHashMap<>();
    for (Field field : Field.values()) {
      for (String key : keys.of(field)) {
        names.stream()
            .filter(name -> matches(name, key))
            .forEach(name -> used.putIfAbsent(name, step(name, key)));
      }
    }
    List<String> texts = keys.of(Field.TEXT);
    if (names.stream().noneMatch(name -> texts.stream().anyMatch(key -> matches(name, key)))) {
      throw new IllegalArgumentException(
          "no column for the text among "
              + String.join(", ", names)
              + "; if it has another name give it with --map text=NAME");
    }
    return used;
  }

  /** Whether a column is what a key means, or holds what a path of keys goes through. */
  private static boolean matches(String name, String key) {
    return Stream.of(key, key.split("\\.", -1)[0]).anyMatch(name::equalsIgnoreCase);
  }

  private static String step(String name, String key) {
    return name.equalsIgnoreCase(key) ? key : key.split("\\.", -1)[0];
  }
}
