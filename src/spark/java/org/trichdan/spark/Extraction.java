package org.trichdan.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.trichdan.article.Problem;

/** Makes outcomes of articles: each is a record, or something that was wrong. */
final class Extraction implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  /** What was wrong with the input, as it is written to the quarantine. */
  static final StructType PROBLEM =
      StructType.fromDDL(
          "input STRING, place STRING, severity STRING, reason STRING, hint STRING,"
              + " sample STRING");

  /**
   * An outcome: the line of a record and the month in which its article was published, null when
   * that is not known; or a problem.
   */
  static final StructType OUTCOME =
      StructType.fromDDL("month STRING, record STRING").add("problem", PROBLEM);

  private final Rules rules;
  private final Reading reading;
  private final boolean withText;

  private Extraction(Rules rules, Reading reading, boolean withText) {
    this.rules = rules;
    this.reading = reading;
    this.withText = withText;
  }

  /**
   * The outcomes of articles.
   *
   * @param articles as {@link Input} gives them
   * @param withText whether each record carries the text of its article
   */
  static Dataset<Row> of(Dataset<Row> articles, Rules rules, Reading reading, boolean withText) {
    return articles.mapPartitions(new Extraction(rules, reading, withText), Encoders.row(OUTCOME));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> articles) {
    List<Problem> problems = new ArrayList<>();
    ArticleExtractor extractor =
        new ArticleExtractor(Extractors.of(rules), reading.options(), withText, problems::add);
    Deque<Row> outcomes = new ArrayDeque<>();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        while (outcomes.isEmpty() && articles.hasNext()) {
          Row article = articles.next();
          String input = article.getString(1);
          for (ArticleExtractor.Line line : extractor.lines((byte[]) article.get(0))) {
            outcomes.add(RowFactory.create(line.month(), line.record(), null));
          }
          problems.forEach(p -> outcomes.add(RowFactory.create(null, null, row(input, p))));
          problems.clear();
        }
        return !outcomes.isEmpty();
      }

      @Override
      public Row next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return outcomes.remove();
      }
    };
  }

  private static Row row(String input, Problem p) {
    String severity = p.severity().name().toLowerCase(Locale.ROOT);
    return RowFactory.create(input, p.where(), severity, p.message(), p.hint(), p.sample());
  }
}
