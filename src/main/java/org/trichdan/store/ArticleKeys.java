package org.trichdan.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trichdan.article.Article;
import org.trichdan.input.ArticleSource;
import org.trichdan.output.Digests;

/** By what an article is known from run to run: its canonical URL, else its id, else its path. */
public final class ArticleKeys {
  /** Parameters of an address that say where a reader came from, not what is read. */
  private static final Pattern TRACKING =
      Pattern.compile("(utm_\\w+|fbclid|gclid|zarsrc|zclid|mc_cid|mc_eid|igshid)=.*");

  private ArticleKeys() {}

  /**
   * The key of an article.
   *
   * @param file the file it was read from; null for standard input
   */
  public static String of(Article article, Path file) {
    if (hasUrl(article.url())) {
      return of(article.url(), article.id());
    }
    String name = file == null ? ArticleSource.STDIN : ArticleSource.name(file);
    boolean named =
        article.id().equals(name)
            || article.id().startsWith(name + ":")
            || article.id().startsWith(name + "[");
    if (!named) {
      return of(null, article.id());
    }
    if (file == null) {
      return "sha256:" + Digests.sha256(article.text());
    }
    String place = article.id().substring(name.length());
    return "path:" + FileStamp.pathOf(file) + place;
  }

  /**
   * The key of an article that has an address or an id of its own.
   *
   * @param url null for none
   */
  public static String of(String url, String id) {
    return hasUrl(url) ? "url:" + canonical(url.strip()) : "id:" + id;
  }

  private static boolean hasUrl(String url) {
    return url != null && !url.isBlank();
  }

  /**
   * An address without what does not change the page: the protocol, the fragment, a final slash,
   * parameters that only track the reader. One that is no address stays as it is.
   */
  static String canonical(String url) {
    try {
      URI uri = new URI(url);
      if (uri.getHost() == null) {
        return url;
      }
      String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
      String query =
          uri.getRawQuery() == null
              ? ""
              : Arrays.stream(uri.getRawQuery().split("&", -1))
                  .filter(p -> !p.isEmpty() && !TRACKING.matcher(p).matches())
                  .collect(Collectors.joining("&"));
      String port = uri.getPort() < 0 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
      return uri.getHost().toLowerCase(Locale.ROOT)
          + port
          + path
          + (query.isEmpty() ? "" : "?" + query);
    } catch (URISyntaxException e) {
      return url;
    }
  }
}
