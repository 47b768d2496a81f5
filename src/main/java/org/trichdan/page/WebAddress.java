package org.trichdan.page;

import java.util.regex.Pattern;

/** The one gate for addresses that come with articles: nothing else of theirs becomes a link. */
public final class WebAddress {
  private static final Pattern WEB =
      Pattern.compile("(?i)https?://[^\\s\\p{C}\\p{Z}<>\"\\\\^`{|}]+");

  private WebAddress() {}

  /**
   * An address that may be a link.
   *
   * @param url from anywhere; may be null
   * @return the address itself when it is one of http or https that is well formed, otherwise null
   */
  public static String web(String url) {
    return url != null && WEB.matcher(url).matches() ? url : null;
  }
}
