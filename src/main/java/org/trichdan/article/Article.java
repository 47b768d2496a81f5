package org.trichdan.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One news article as it was read; the text is never changed afterwards.
 *
 * @param id identifies the article in its batch; never null
 * @param outlet who published it, for instance {@code tuoitre.vn}; null when unknown
 * @param url where it was published; null when unknown
 * @param published the publication date, against which {@code hôm qua} is resolved; null when
 *     unknown
 * @param title the headline; empty when there is none
 * @param text the body exactly as decoded; every citation is a pair of offsets into it (or into the
 *     title)
 * @param bodyStart the code point of {@code text} where the body begins: what stands before it is a
 *     header line or a headline, which {@code title} already holds; 0 when the text is all body
 * @param authors who wrote it, as given; empty when unknown
 * @param captions what stands under its pictures, kept apart from the text where the input tells
 *     them apart; empty otherwise
 */
public record Article(
    String id,
    String outlet,
    String url,
    PublicationDate published,
    String title,
    String text,
    int bodyStart,
    List<String> authors,
    List<String> captions) {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(text, "text");
    if (bodyStart < 0 || bodyStart > text.length()) {
      throw new IllegalArgumentException("the body cannot begin at " + bodyStart);
    }
    authors = List.copyOf(authors);
    captions = List.copyOf(captions);
  }

  /** An article without authors and captions. */
  public Article(
      String id,
      String outlet,
      String url,
      PublicationDate published,
      String title,
      String text,
      int bodyStart) {
    this(id, outlet, url, published, title, text, bodyStart, List.of(), List.of());
  }

  /** An article whose text is all body. */
  public Article(
      String id, String outlet, String url, PublicationDate published, String title, String text) {
    this(id, outlet, url, published, title, text, 0);
  }

  /** The publication date as ISO 8601 at its precision, without a time; null when unknown. */
  public String day() {
    return published == null ? null : published.toString();
  }

  /**
   * The publication date as {@link PublicationDate#toMoment} writes it, with its time where that is
   * known; null when unknown.
   */
  public String moment() {
    return published == null ? null : published.toMoment();
  }

  /** An article known only by its text. */
  public static Article of(String id, String title, String text, LocalDate published) {
    return new Article(
        id, null, null, published == null ? null : PublicationDate.of(published), title, text);
  }
}
