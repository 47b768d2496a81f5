package org.trichdan.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.trichdan.article.Article;
import org.trichdan.article.Problem;
import org.trichdan.article.Problems;
import org.trichdan.article.PublicationDate;
import org.trichdan.html.HtmlPage;
import org.trichdan.html.Page;

/**
 * Reads one article from a web page as a browser or a crawler saved it.
 *
 * <p>The article's text is the lead and the body that the page shows, with a blank line between
 * paragraphs; citations are offsets into that. Outlet, address, date and authors are those that the
 * page names.
 */
final class HtmlReader implements ArticleReader {
  private static final List<String> ENDINGS = List.of(".html", ".htm", ".html.gz");
  private static final List<String> OTHERS = List.of(".txt", ".jsonl", ".jsonl.gz");
  private static final List<String> OPENINGS = List.of("<!doctype html", "<html");
  private static final int LOOK_AHEAD = 1 << 12;

  private final InputOptions options;
  private final Problems problems;

  HtmlReader(InputOptions options, Problems problems) {
    this.options = options;
    this.problems = problems;
  }

  /**
   * Whether a stream holds a page: its name says so, or else says nothing and it begins like one.
   *
   * @param in decompressed; stays where it is
   */
  static boolean reads(String name, BufferedInputStream in) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith)
        || (OTHERS.stream().noneMatch(lower::endsWith) && looksLikeHtml(in));
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
    try {
      Page page = HtmlPage.read(decode(bytes), null);
      if (page.isArticle()) {
        sink.accept(article(name, page));
      } else {
        problems.report(
            Problem.error(
                name,
                "no article found in this page",
                "save the page of one article, not a list of articles or an error page",
                bytes));
      }
    } catch (Utf8.BadByteException e) {
      problems.report(Problem.error(name, e.getMessage(), "save the file as UTF-8", bytes));
    }
  }

  /** The one place that knows how the bytes of a page become text. */
  private static String decode(byte[] bytes) throws Utf8.BadByteException {
    return Utf8.decode(bytes);
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

  /** Reads no further than it must: standard input may be slow to come. */
  private static boolean looksLikeHtml(BufferedInputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    StringBuilder start = new StringBuilder();
    boolean whole = false;
    for (int i = 0; i < LOOK_AHEAD && !whole; i++) {
      int b = in.read();
      boolean before = start.isEmpty() && " \t\r\n\f\u00EF\u00BB\u00BF".indexOf(b) >= 0;
      if (!before) {
        start.append(Character.toLowerCase((char) (b & 0xFF)));
        String read = start.toString();
        if (b < 0 || OPENINGS.stream().noneMatch(opening -> opening.startsWith(read))) {
          break;
        }
        whole = OPENINGS.contains(read);
      }
    }
    in.reset();
    return whole;
  }
}
