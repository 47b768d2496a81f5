package org.trichdan.serve;

import org.trichdan.page.Links;

/** Where names lead to on this server, in the reader's language. */
final class DeskLinks implements Links {
  private final String lang;

  /**
   * @param lang what addresses carry for the language; null for the usual one
   */
  DeskLinks(String lang) {
    this.lang = lang;
  }

  @Override
  public String speaker(String name) {
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
