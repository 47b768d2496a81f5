package org.trichdan.html;

import java.util.List;
import java.util.Objects;

/**
 * The article of a web page, freed from what stands around it.
 *
 * @param title the headline; empty when the page shows none
 * @param paragraphs the lead, then the body with its subheadings, in reading order; empty when the
 *     page holds no article. A paragraph may hold line feeds where the page breaks a line after a
 *     sentence
 * @param captions what stands under the article's pictures; a line feed parts caption and credit
 * @param published the dates of publication as the page writes them, the most trustworthy first;
 *     empty when it gives none
 * @param outlet the site's name, or else its host without {@code www.}; null when unknown
 * @param url where the page says that it belongs ({@code http} or {@code https}), or else the
 *     address that was given; null when unknown
 * @param authors who wrote it, as given; empty when unknown
 */
public record Page(
    String title,
    List<String> paragraphs,
    List<String> captions,
    List<String> published,
    String outlet,
    String url,
    List<String> authors) {
  public Page {
    Objects.requireNonNull(title, "title");
    paragraphs = List.copyOf(paragraphs);
    captions = List.copyOf(captions);
    published = List.copyOf(published);
    authors = List.copyOf(authors);
  }

  /** Whether the page holds an article at all; a list of articles or an error page does not. */
  public boolean isArticle() {
    return !paragraphs.isEmpty();
  }

  /** The paragraphs with a blank line between them. */
  public String text() {
    return String.join("\n\n", paragraphs);
  }
}
