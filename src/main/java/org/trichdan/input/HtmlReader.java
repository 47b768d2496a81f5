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
    byte[] bytes = Limits.read(in, name, problems);
    if (bytes != null) {
      String hint = "save the page of one article, not a list of articles or an error page";
      hand(bytes, null, null, name, Problem.error(name, NO_ARTICLE, hint, bytes), sink);
    }
  }

  /** A crawl is full of pages that are no articles: they are passed over, and named. */
  @Override
  public void page(
      byte[] html, String charset, String url, String date, String where, Consumer<Article> sink) {
    String hint = "nothing is lost if it is none";
    hand(html, charset, url, where, Problem.skipped(where, NO_ARTICLE, hint), sink);
  }

  /**
   * Hands over the article of a page.
   *
   * @param none what is reported when it has none
   */
  private void hand(
      byte[] html, String charset, String url, String where, Problem none, Consumer<Article> sink) {
    Page page;
    try {
      String declared = charset == null ? HtmlCharset.declaredIn(html) : charset;
      page = HtmlPage.read(Decoder.decode(html, declared).text(), url);
    } catch (NotTextException e) {
      problems.report(Problem.error(where, e.getMessage(), e.hint(), html));
      return;
    }
    if (page.isArticle()) {
      sink.accept(article(where, page));
    } else {
      problems.report(none);
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
