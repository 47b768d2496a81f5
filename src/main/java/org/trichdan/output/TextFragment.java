package org.trichdan.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
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

  /** So many words are named one by one; of longer citations only the first and the last. */
  private static final int MAX_WHOLE = 8;

  private static final int EDGE = 4;
  private static final int CONTEXT = 3;

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
    if (url == null || !isWeb(url)) {
      return null;
    }
    int from = text.offsetByCodePoints(0, start);
    int to = text.offsetByCodePoints(from, end - start);
    List<String> first = words(firstLine(text.substring(from, to)));
    List<String> last = words(lastLine(text.substring(from, to)));
    if (first.isEmpty()) {
      return url;
    }
    String directive;
    boolean whole = first.size() <= MAX_WHOLE && !text.substring(from, to).strip().contains("\n");
    if (whole) {
      directive = context(text, from, to, first) + encoded(first);
    } else {
      List<String> head = first.subList(0, Math.min(EDGE, first.size()));
      List<String> tail = last.subList(Math.max(0, last.size() - EDGE), last.size());
      directive = encoded(head) + "," + encoded(tail);
    }
    int old = url.indexOf(":~:");
    String page = old < 0 ? url : url.substring(0, old);
    return page + (page.indexOf('#') < 0 ? "#" : "") + DIRECTIVE + directive;
  }

  /** The words before a short citation whose words stand elsewhere in the text, too. */
  private static String context(String text, int from, int to, List<String> words) {
    String cited = text.substring(from, to);
    boolean unique = text.indexOf(cited) == from && text.indexOf(cited, from + 1) < 0;
    List<String> before = words(lastLine(text.substring(0, from)));
    if (unique || before.isEmpty() || words.isEmpty()) {
      return "";
    }
    return encoded(before.subList(Math.max(0, before.size() - CONTEXT), before.size())) + "-,";
  }

  private static boolean isWeb(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  private static String firstLine(String text) {
    return text.strip().lines().findFirst().orElse("");
  }

  private static String lastLine(String text) {
    List<String> lines = new ArrayList<>(text.stripLeading().lines().toList());
    return lines.isEmpty() || text.endsWith("\n") ? "" : lines.get(lines.size() - 1);
  }

  private static List<String> words(String line) {
    return List.of(StringUtils.split(line));
  }

  /** Percent-encoded, with the hyphen and the comma, which mean something in a directive. */
  private static String encoded(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (byte b : String.join(" ", words).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '~')) {
        out.append(c);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return out.toString();
  }
}
