package org.trichdan.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page belongs. */
final class Address {
  private static final Pattern WEB =
      Pattern.compile("https?://(?:www\\.)?(?<host>[^\\s/?#:@]+)\\S*", Pattern.CASE_INSENSITIVE);

  private Address() {}

  /** Whether it is an address that browsers fetch pages from. */
  static boolean isWeb(String address) {
    return WEB.matcher(address).matches();
  }

  /**
   * The canonical address, or {@code og:url}, or the one that was given; null when none of them is
   * {@code http} or {@code https}.
   */
  static String of(Document document, MetaTags tags, String given) {
    Element canonical = document.selectFirst("link[rel=canonical][href]");
    String og = tags.first("og:url");
    String[] all = {canonical == null ? "" : canonical.absUrl("href"), og, given};
    for (String address : all) {
      if (address != null && isWeb(address.strip())) {
        return address.strip();
      }
    }
    return null;
  }

  /** The host without {@code www.}; null when there is no address. */
  static String host(String address) {
    Matcher m = WEB.matcher(address == null ? "" : address);
    return m.matches() ? m.group("host").toLowerCase(Locale.ROOT) : null;
  }
}
