package org.trichdan.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.article.PublicationDate;
import org.trichdan.encoding.Decoder;
import org.trichdan.encoding.HtmlCharset;
import org.trichdan.encoding.NotTextException;
import org.trichdan.html.HtmlPage;
import org.trichdan.html.Page;

/**
 * Reads the article of a web page, as a browser saved it or a crawler fetched it.
 *
 * <p>The article's text is the lead and the body that the page shows, with a blank line between
 * paragraphs; citations are offsets into that. Outlet, address, date and authors are those that the
 * page names.
 */
final class HtmlReader implements ArticleReader, PageReader {
  private static final String NO_ARTICLE = "no article found in this page";

  private final InputOptions options;
  private final Problems problems;

  HtmlReader(InputOptions options, Problems problems) {
    this.options = options;
    this.problems = problems;
  }

  /**
   * Reads the whole stream as one page.
   *
   * @param name the article's id, and where problems are reported
   * @throws IOException when the stream fails
   */
  @Override
  public void read(InputStream in, String name, Consumer<Article> sink) throws IOException {
    byte[] bytes = in.readNBytes(Limits.ARTICLE_BYTES + 1);
    if (bytes.length > Limits.ARTICLE_BYTES) {
      problems.report(Problem.error(name, Limits.TOO_LONG, Limits.TOO_LONG_HINT, bytes));
      return;
    }
    Page page = page(bytes, null, null, name);
    if (page != null && page.isArticle()) {
      sink.accept(article(name, page));
    } else if (page != null) {
      String hint = "save the page of one article, not a list of articles or an error page";
      problems.report(Problem.error(name, NO_ARTICLE, hint, bytes));
    }
  }

  /** A crawl is full of pages that are no articles: they are passed over, and named. */
  @Override
  public void page(
      byte[] html, String charset, String url, String date, String where, Consumer<Article> sink) {
    Page page = page(html, charset, url, where);
    if (page != null && page.isArticle()) {
      sink.accept(article(where, page));
    } else if (page != null) {
      problems.report(Problem.skipped(where, NO_ARTICLE, "nothing is lost if it is none"));
    }
  }

  /** The page; null when its bytes are no text, which is then reported. */
  private Page page(byte[] html, String charset, String url, String where) {
    try {
      String declared = charset == null ? HtmlCharset.declaredIn(html) : charset;
      return HtmlPage.read(Decoder.decode(html, declared).text(), url);
    } catch (NotTextException e) {
      problems.report(Problem.error(where, e.getMessage(), e.hint(), html));
      return null;
    }
  }

  private Article article(String name, Page page) {
    return new Article(
        name,
        page.outlet(),
        page.url(),
        published(page.published()),
        page.title(),
        page.text(),
        0,
        page.authors(),
        page.captions());
  }

  /** The first date that is one; what is none is said again elsewhere on the page. */
  private PublicationDate published(List<String> dates) {
    return dates.stream()
        .map(HtmlReader::date)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(options.defaultDate());
  }

  private static PublicationDate date(String text) {
    try {
      return PublicationDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
