package org.trichdan.spark;

import static org.apache.spark.sql.functions.from_json;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.udf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.classic.ColumnNodeToExpressionConverter$;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.types.DataTypes;
import org.trichdan.article.Problem;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The SQL function {@code trichdan(text[, title[, date[, id]]])}: the statements of an article,
 * with the built-in rules, as an array of structs with the fields of a record. The date may be a
 * DATE, a TIMESTAMP or whatever {@code extract} reads; of one that is none, as of a title or id
 * that is null, nothing is known. Null for a text that is null; an empty array where nobody says
 * anything, and for what is not Vietnamese.
 */
final class TrichdanFunction {
  static final String NAME = "trichdan";

  static final String USAGE =
      "_FUNC_(text[, title[, date[, id]]]) - Returns who said what in a Vietnamese news article, as"
          + " an array of structs.";

  private static final List<String> KEYS = List.of("text", "title", "date", "id");
  private static final Map<String, String> STRICT = Map.of("mode", "FAILFAST");

  private TrichdanFunction() {}

  /**
   * A call of the function. The article goes through JSON as a row of a table does, so that it is
   * the same article.
   *
   * @throws IllegalArgumentException for too few or too many arguments
   */
  static Expression of(Seq<Expression> arguments) {
    int given = arguments.size();
    if (given < 1 || given > KEYS.size()) {
      throw new IllegalArgumentException(
          "trichdan takes 1 to 4 arguments, " + String.join(", ", KEYS) + ", not " + given);
    }
    List<Column> fields = new ArrayList<>();
    for (Expression argument : CollectionConverters.asJava(arguments)) {
      fields.add(ExpressionUtils.column(argument).as(KEYS.get(fields.size())));
    }
    Column article = to_json(struct(fields.toArray(Column[]::new)));
    Column records =
        udf((UDF1<String, String>) TrichdanFunction::records, DataTypes.StringType).apply(article);
    Column statements =
        from_json(records, DataTypes.createArrayType(StatementColumns.TYPE), STRICT);
    return ColumnNodeToExpressionConverter$.MODULE$.apply(statements.node());
  }

  /** The records of an article as a JSON array; null when it has no text. */
  private static String records(String article) {
    List<Problem> problems = new ArrayList<>();
    ArticleExtractor extractor =
        new ArticleExtractor(
            Extractors.of(Rules.BUILT_IN), Reading.STANDARD.options(), false, problems::add);
    List<String> lines =
        extractor.lines(article.getBytes(StandardCharsets.UTF_8)).stream()
            .map(ArticleExtractor.Line::record)
            .toList();
    boolean lost = problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    return lost ? null : "[" + String.join(",", lines) + "]";
  }
}
