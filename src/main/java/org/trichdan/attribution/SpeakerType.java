package org.trichdan.attribution;

import java.util.Locale;

/** What kind of speaker a mention denotes. */
public enum SpeakerType {
  PERSON,
  ORGANIZATION,
  GROUP,
  ANONYMOUS;

  private final String label = name().toLowerCase(Locale.ROOT);

  /** The name used in records: lower case. */
  public String label() {
    return label;
  }
}
