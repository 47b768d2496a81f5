package org.trichdan.store;

import java.util.List;

/**
 * A statement that stands, with what is known of its article.
 *
 * @param id the number of its row
 * @param record its JSON id
 * @param article the key of its article; revisions of one article share it
 * @param in {@code title} or {@code text}: where it stands
 * @param start where in it, in Unicode code points
 * @param speaker the resolved name; null when there is none
 * @param mention how the article calls the speaker there; may be null
 * @param role may be null
 * @param said when it was said: a day, a month or a year; may be null
 * @param sources the outlets it came through, with {@code ", "} between them; null for none
 * @param published when the article appeared: a day, a month or a year; may be null
 * @param at the moment when it appeared, in the time of Vietnam; may be null
 * @param outlet may be null
 * @param url may be null
 */
public record Told(
    long id,
    String record,
    String article,
    String in,
    int start,
    String speaker,
    String mention,
    String role,
    String kind,
    String polarity,
    String content,
    String said,
    String sources,
    String published,
    String at,
    String outlet,
    String url,
    String title) {

  /** When it was said, else when the article appeared; null when neither is known. */
  public String day() {
    return said == null ? published : said;
  }

  /** When the article appeared, else when it was said; null when neither is known. */
  public String appeared() {
    return published == null ? said : published;
  }

  /** What comparing it with others takes. */
  public StatementRow row() {
    return new StatementRow(id, record, article, in, start, speaker, content, day(), appeared());
  }

  /** The outlets it came through. */
  public List<String> sourceNames() {
    return sources == null ? List.of() : List.of(sources.split(", ", -1));
  }
}
