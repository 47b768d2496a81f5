package org.trichdan.page;

import java.util.Locale;

/** A language of the interface; articles are Vietnamese whatever it is. */
public enum Language {
  VI(Locale.forLanguageTag("vi")),
  EN(Locale.forLanguageTag("en"));

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The tag of BCP 47. */
  public String tag() {
    return locale.toLanguageTag();
  }

  Locale locale() {
    return locale;
  }

  /** The other one of the two. */
  public Language other() {
    return this == VI ? EN : VI;
  }

  /** The language of a tag; Vietnamese for any tag that is not ours, or null. */
  public static Language of(String tag) {
    return EN.tag().equals(tag) ? EN : VI;
  }
}
