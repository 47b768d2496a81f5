package org.trichdan.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.trichdan.Trichdan;
import org.trichdan.article.Article;
import org.trichdan.article.Problems;
import org.trichdan.article.PublicationDate;
import org.trichdan.batch.Failures;
import org.trichdan.input.ArticleRecords;
import org.trichdan.input.InputOptions;
import org.trichdan.output.Digests;
import org.trichdan.output.JsonLinesWriter;

/**
 * From the JSON object of an article to the lines that {@code extract} writes of it. Not for use by
 * several threads at once.
 */
final class ArticleExtractor {
  private static final int ID_DIGITS = 16;

  private final Trichdan trichdan;
  private final Problems problems;
  private final ArticleRecords records;
  private final JsonLinesWriter writer;

  /**
   * A line.
   *
   * @param month in which the article was published, as {@code 2025-11}; null when unknown
   * @param record one JSON object, without the end of its line
   */
  record Line(String month, String record) {}

  /**
   * @param withText whether each record carries the text of its article
   * @param problems told about what cannot be read
   */
  ArticleExtractor(Trichdan trichdan, InputOptions options, boolean withText, Problems problems) {
    this.trichdan = trichdan;
    this.problems = problems;
    records = new ArticleRecords(options, problems);
    writer = new JsonLinesWriter(false, withText);
  }

  /**
   * The records of an article; none of what is none, which is then reported.
   *
   * @param json the object in UTF-8
   */
  List<Line> lines(byte[] json) {
    Article article = records.article(json, name(json));
    if (article == null) {
      return List.of();
    }
    try {
      StringBuilder out = new StringBuilder();
      writer.write(article, trichdan.extract(article), out);
      String month = month(article.published());
      return out.toString().lines().map(line -> new Line(month, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    } catch (RuntimeException | StackOverflowError e) {
      problems.report(Failures.of(article, e)); // one article must not end a run of millions
      return List.of();
    }
  }

  /**
   * The id of an article that has none: a digest of all that it says, the same wherever it stands
   * and on whichever machine it is read.
   */
  private static String name(byte[] json) {
    String bytes = new String(json, StandardCharsets.ISO_8859_1);
    return "sha256:" + Digests.sha256(bytes).substring(0, ID_DIGITS);
  }

  private static String month(PublicationDate published) {
    return published == null || published.month() == 0
        ? null
        : published.toString().substring(0, 7);
  }
}
