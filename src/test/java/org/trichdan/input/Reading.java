package org.trichdan.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.article.PublicationDate;

/** Collects what a reader hands over and what it complains about. */
final class Reading {
  final List<Article> articles = new ArrayList<>();
  final List<String> problems = new ArrayList<>();

  static Reading jsonLines(String lines) {
    return jsonLines(stream(lines), null);
  }

  static Reading jsonLines(InputStream in, PublicationDate defaultDate) {
    Reading reading = new Reading();
    new JsonLinesReader(new InputOptions(defaultDate), p -> reading.problems.add(p.toString()))
        .read(in, "a.jsonl", reading.articles::add);
    return reading;
  }

  /** Reads what a file of this name would hold. */
  static Reading file(String name, String content) {
    return file(name, stream(content), KeyMap.STANDARD);
  }

  static Reading file(String name, InputStream content, KeyMap keys) {
    Reading reading = new Reading();
    BufferedInputStream in = new BufferedInputStream(content);
    try {
      Formats.reader(
              name,
              in,
              new InputOptions(null, keys, false),
              p -> reading.problems.add(p.toString()))
          .read(in, name, reading.articles::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reading;
  }

  static Reading paths(InputStream stdin, String... paths) {
    Reading reading = new Reading();
    new ArticleSource(
            List.of(paths), stdin, InputOptions.NONE, p -> reading.problems.add(p.toString()))
        .forEach(reading.articles::add);
    return reading;
  }

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  List<String> ids() {
    return articles.stream().map(Article::id).toList();
  }

  List<String> texts() {
    return articles.stream().map(Article::text).toList();
  }
}
