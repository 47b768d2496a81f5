package org.trichdan.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.attribution.Attribution;
import org.trichdan.attribution.Extraction;
import org.trichdan.output.JsonLinesWriter;
import org.trichdan.review.Review;
import org.trichdan.review.Reviewed;
import org.trichdan.store.Archive;
import org.trichdan.store.Reviews;
import org.trichdan.store.RevisionQueries;
import org.trichdan.store.StoreException;

/** An article with its statements and its log, as they are in the store now. */
record ArticleFile(
    String key,
    Article article,
    Extraction extraction,
    String rules,
    List<Review> log,
    Reviewed reviewed) {
  private static final JsonLinesWriter JSON = new JsonLinesWriter(false);

  /** Reads an article; null when there is none with this key. */
  static ArticleFile read(Archive archive, String key) throws StoreException {
    List<Review> log = new Reviews(archive).of(key);
    ArticleFile[] read = new ArticleFile[1];
    try {
      archive.extraction(
          key,
          (article, extraction, rules) ->
              read[0] =
                  new ArticleFile(
                      key, article, extraction, rules, log, Reviewed.of(article, extraction, log)));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return read[0];
  }

  /** What is shown of it. */
  ArticleView view(Archive archive) throws StoreException {
    List<Revision> revisions = new ArrayList<>();
    new RevisionQueries(archive)
        .of(
            key,
            (sha256, seen, published, title, statements, current) ->
                revisions.add(new Revision(sha256, seen, published, title, statements, current)));
    return new ArticleView(
        key,
        article,
        extraction,
        rules,
        statements(),
        reviewed.isDone(),
        log,
        reviewed.gone(),
        revisions);
  }

  /** All statements in reading order. */
  List<Statement> statements() {
    IdentityHashMap<Attribution, String> records = records();
    return reviewed.items().stream().map(item -> statement(item, records)).toList();
  }

  /** The statement with this id; null when there is none. */
  Statement statement(String id) {
    return statements().stream().filter(s -> s.id().equals(id)).findFirst().orElse(null);
  }

  /** The record of a statement that is in no extraction. */
  static String record(Article article, Attribution added) {
    return lines(article, new Extraction(List.of(added), List.of(), List.of())).get(0);
  }

  private Statement statement(Reviewed.Item item, IdentityHashMap<Attribution, String> records) {
    return new Statement(
        item.id(),
        key,
        withoutText(article),
        item.attribution(),
        item.found(),
        item.found() == null ? item.review().record() : records.get(item.found()),
        item.attribution().dayOr(article.day()),
        item.review());
  }

  private IdentityHashMap<Attribution, String> records() {
    List<String> lines = lines(article, extraction);
    IdentityHashMap<Attribution, String> records = new IdentityHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      records.put(extraction.attributions().get(i), lines.get(i));
    }
    return records;
  }

  private static List<String> lines(Article article, Extraction extraction) {
    StringBuilder lines = new StringBuilder();
    try {
      JSON.write(article, extraction, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return lines.isEmpty() ? List.of() : lines.toString().lines().toList();
  }

  private static Article withoutText(Article a) {
    return new Article(
        a.id(), a.outlet(), a.url(), a.published(), a.title(), "", 0, a.authors(), List.of());
  }
}
