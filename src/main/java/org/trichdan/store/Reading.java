package org.trichdan.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Extraction;
import org.trichdan.output.JsonLinesWriter;

/**
 * An article with what was found in it, ready to be stored. Made by the threads that extract, so
 * that the one that writes has little left to do.
 *
 * @param key by what the article is known
 * @param sha256 the digest of its text
 * @param path where it was read, for people
 * @param records the JSON of each attribution, in their order
 */
public record Reading(
    Article article,
    String key,
    String sha256,
    String path,
    Extraction extraction,
    List<String> records) {
  private static final JsonLinesWriter JSON = new JsonLinesWriter(false);

  public Reading {
    records = List.copyOf(records);
  }

  /** Formats the records of an extraction. */
  public static Reading of(
      Article article, String key, String sha256, String path, Extraction extraction) {
    StringBuilder lines = new StringBuilder();
    try {
      JSON.write(article, extraction, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    List<String> records = lines.isEmpty() ? List.of() : lines.toString().lines().toList();
    return new Reading(article, key, sha256, path, extraction, records);
  }
}
