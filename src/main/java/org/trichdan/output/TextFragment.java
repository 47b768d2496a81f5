package org.trichdan.output;

import java.util.Locale;
import org.trichdan.article.Article;
import org.trichdan.attribution.Citation;

/**
 * Links that open a live page at the words cited, as browsers understand them: {@code
 * …#:~:text=first%20words,last%20words}.
 *
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives</a>
 */
public final class TextFragment {
  private static final String DIRECTIVE = ":~:text=";

  private TextFragment() {}

  /**
   * The link to a citation of an article.
   *
   * @param url the page; null when unknown
   * @return null unless the page is on the web (http or https)
   */
  public static String link(String url, Article article, Citation c) {
    String field = c.in() == Citation.Field.TITLE ? article.title() : article.text();
    return link(url, field, c.start(), c.end());
  }

  /**
   * The link to a citation.
   *
   * @param url the page; null when unknown
   * @param text the text cited from
   * @param start first code point of the citation
   * @param end the one after its last
   * @return null unless the page is on the web (http or https)
   */
  public static String link(String url, String text, int start, int end) {
    Page page = Page.of(url);
    return page == null ? null : page.link(new CitedText(text).directive(start, end));
  }

  /**
   * A page on the web.
   *
   * @param url its address as it is given
   * @param beginning the same up to the words
   */
  record Page(String url, String beginning) {
    /** The page of an address, null unless it is on the web. */
    static Page of(String url) {
      if (url == null || !isWeb(url)) {
        return null;
      }
      int old = url.indexOf(":~:");
      String page = old < 0 ? url : url.substring(0, old);
      return new Page(url, page + (page.indexOf('#') < 0 ? "#" : "") + DIRECTIVE);
    }

    /** The link to some words; to the page itself when there are none (null). */
    String link(String directive) {
      return directive == null ? url : beginning + directive;
    }

    private static boolean isWeb(String url) {
      String lower = url.toLowerCase(Locale.ROOT);
      return lower.startsWith("https://") || lower.startsWith("http://");
    }
  }
}
