package org.trichdan.serve;

import java.util.function.Predicate;
import org.trichdan.page.Links;

/** Where names lead to on this server, in the reader's language. */
final class DeskLinks implements Links {
  private final String lang;
  private final Predicate<String> quoted;

  /**
   * @param lang what addresses carry for the language; null for the usual one
   * @param quoted whether somebody of this name has a page
   */
  DeskLinks(String lang, Predicate<String> quoted) {
    this.lang = lang;
    this.quoted = quoted;
  }

  @Override
  public String speaker(String name) {
    if (!quoted.test(name)) {
      return null; // a reviewer's correction: nothing was found under this name yet
    }
    return Address.of("/speaker").with("name", name).with("lang", lang).toString();
  }

  @Override
  public String source(String name) {
    return Address.of("/search").with("source", name).with("lang", lang).toString();
  }

  @Override
  public String outlet(String name) {
    return Address.of("/search").with("outlet", name).with("lang", lang).toString();
  }
}
