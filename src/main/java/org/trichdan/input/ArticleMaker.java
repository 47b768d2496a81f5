package org.trichdan.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.article.PublicationDate;
import org.trichdan.input.Fields.BadRecordException;
import org.trichdan.input.KeyMap.Field;

/** Makes articles of records. */
final class ArticleMaker {
  private final InputOptions options;
  private final Problems problems;

  ArticleMaker(InputOptions options, Problems problems) {
    this.options = options;
    this.problems = problems;
  }

  /**
   * The article that a record describes.
   *
   * @param record what {@link Fields} reads
   * @param where the article's id when it has none, and where problems are reported
   * @throws BadRecordException when it describes none
   */
  Article article(Map<String, ?> record, String where) throws BadRecordException {
    Fields fields = Fields.of(record, options.keys());
    String text = fields.text();
    String id = fields.value(Field.ID);
    String title = fields.value(Field.TITLE);
    // Some collections keep the header line of the plain text inside the text.
    Header header = Header.dated(text);
    return new Article(
        id == null ? where : id,
        outlet(fields.value(Field.OUTLET)),
        fields.value(Field.URL),
        date(fields.value(Field.DATE), where),
        title == null ? "" : title,
        text,
        header == null ? 0 : header.bodyStart(),
        fields.authors(),
        List.of());
  }

  /** The date; the default one for null; null, with a warning, for what is no date. */
  PublicationDate date(String value, String where) {
    if (value == null) {
      return options.defaultDate();
    }
    try {
      return PublicationDate.parse(value);
    } catch (DateTimeException e) {
      problems.report(
          Problem.warning(
              where,
              "no date: \"" + OneLine.of(value) + "\"",
              "the date is left unknown, " + PublicationDate.HINT));
      return null;
    }
  }

  /** The site of an outlet that is given by its address. */
  private static String outlet(String value) {
    if (value == null || !value.contains("://")) {
      return value;
    }
    try {
      String host = new URI(value.strip()).getHost();
      return host == null ? value : host;
    } catch (URISyntaxException e) {
      return value;
    }
  }
}
