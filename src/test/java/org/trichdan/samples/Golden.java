package org.trichdan.samples;

import java.text.Normalizer;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Citation;
import org.trichdan.attribution.Extraction;
import org.trichdan.attribution.Outlet;

/**
 * An article and what was extracted from it, as the {@code .expected} files hold it: date and
 * title, a blank line, the body, each statement marked in place with its record below the line (see
 * {@link Markup} and {@link RecordLine}), and the outlets of a sign-off at the end.
 *
 * <p>Always in composed letters, and with what nobody sees spelled out ({@code ‹NBSP›}), so that
 * the file can be read, and so that a mark set between a letter and its tone shows.
 */
final class Golden {
  private Golden() {}

  static String of(Article article, Extraction extraction) {
    StringBuilder out = new StringBuilder();
    String date = article.published() == null ? "" : article.published() + " ";
    out.append(date).append(Markup.of(article.title(), 0, in(Citation.Field.TITLE, extraction)));
    out.append('\n');
    out.append(Markup.of(article.text(), article.bodyStart(), in(Citation.Field.TEXT, extraction)));
    if (!extraction.signOff().isEmpty()) {
      List<String> names = extraction.signOff().stream().map(Outlet::name).toList();
      out.append("sign-off: ").append(String.join(", ", names)).append('\n');
    }
    return visible(out.toString());
  }

  private static List<Attribution> in(Citation.Field field, Extraction extraction) {
    return extraction.attributions().stream().filter(a -> a.citation().in() == field).toList();
  }

  private static String visible(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\u00A0", "‹NBSP›")
        .replace("\u200B", "‹ZWSP›")
        .replace("\u00AD", "‹SHY›");
  }
}
