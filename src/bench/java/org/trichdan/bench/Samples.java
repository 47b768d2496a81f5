package org.trichdan.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trichdan.article.Article;
import org.trichdan.input.ArticleSource;
import org.trichdan.input.InputOptions;

/** The project's own articles: the folder {@code samples}. */
public final class Samples {
  private Samples() {}

  /** All of them, in the order of their files. */
  public static List<Article> articles() {
    List<Article> articles = new ArrayList<>();
    Path samples = Path.of(System.getProperty("trichdan.home", "."), "samples");
    new ArticleSource(
            List.of(samples + "/*.txt", samples + "/*.jsonl"),
            InputStream.nullInputStream(),
            InputOptions.NONE,
            p -> {})
        .forEach(articles::add);
    return articles;
  }
}
